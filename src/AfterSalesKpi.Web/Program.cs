using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Commands;
using AfterSalesKpi.Web.Live;
using AfterSalesKpi.Web.Setup;

var builder = WebApplication.CreateBuilder(args);
builder.AddLogs();
builder.AddTransport();
builder.AddAddress();
builder.Services
    .AddKpiDatabase(builder.Configuration, builder.Environment.ContentRootPath)
    .AddUseCases(builder.Configuration)
    .AddSignIns(builder.Configuration)
    .AddLanguages()
    .AddPages()
    .AddLiveEvents()
    .AddErrorPages()
    .AddMessages(builder.Configuration)
    .AddJobs(builder.Configuration)
    .AddApiV1(builder.Configuration)
    .AddReadiness();

var app = builder.Build();
if (CommandLine.Asks(args)) return await app.RunCommand(args);
app.UseSecurityHeaders();
app.UseTransport();
app.UseRequestLogs();
app.UseErrorPages();
app.UseRouting();
app.UseRouteInLogs();
app.UseReadiness();
app.UseAuthentication();
app.UseWhen(http => !Api.Is(http), pages => pages.UseMiddleware<SignedInScope>());
app.UseRequestLocalization();
app.UseAuthorization();
app.UseRateLimiter();
app.MapFiles();
app.MapHealth();
app.MapControllers().WithStaticAssets();
app.MapApiV1();
app.MapJobs();
app.SayWhere();
app.Run();
return 0;
