using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Setup;

var builder = WebApplication.CreateBuilder(args);
builder.AddLogs();
builder.AddTransport();
builder.AddAddress();
builder.Services
    .AddKpiDatabase(builder.Configuration, builder.Environment.ContentRootPath)
    .AddUseCases()
    .AddSignIns(builder.Configuration)
    .AddLanguages()
    .AddPages()
    .AddErrorPages()
    .AddJobs(builder.Configuration)
    .AddReadiness();

var app = builder.Build();
app.UseSecurityHeaders();
app.UseTransport();
app.UseRequestLogs();
app.UseErrorPages();
app.UseRouting();
app.UseReadiness();
app.UseAuthentication();
app.UseMiddleware<SignedInScope>();
app.UseRequestLocalization();
app.UseAuthorization();
app.MapFiles();
app.MapHealth();
app.MapControllers().WithStaticAssets();
app.MapJobs();
app.SayWhere();
app.Run();
