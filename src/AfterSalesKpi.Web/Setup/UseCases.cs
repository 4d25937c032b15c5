using AfterSalesKpi.Application.Plans;
using AfterSalesKpi.Application.Scorecards.Appeals;
using AfterSalesKpi.Data;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Account;
using AfterSalesKpi.Web.Features.PublicSurvey;
using AfterSalesKpi.Web.Features.Surveys;
using AfterSalesKpi.Web.Features.WorkOrders;

namespace AfterSalesKpi.Web.Setup;

/// <summary>Every use case can be asked for in an action: each public class of Application that is made from a database context, or from another such class, is one.</summary>
internal static class UseCases
{
    public static IServiceCollection AddUseCases(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(TimeProvider.System);
        foreach (var useCase in typeof(FoundGroup).Assembly.GetExportedTypes().Where(IsUseCase)) services.AddScoped(useCase);
        services.AddSingleton(configuration.GetSection("Appeals").Get<AppealSettings>() ?? new AppealSettings());
        services.AddSingleton<SignInLimits>().AddSingleton<SurveyLimits>();
        services.AddScoped<Sessions>().AddScoped<CheckPassword>().AddScoped<StartTrial>().AddScoped<Features.Staff.StaffAccounts>().AddScoped<Features.Imports.ImportDesk>().AddScoped<Features.Admin.AdminAccounts>().AddScoped<Features.Admin.AuditStory>().AddScoped<SurveyAddress>().AddScoped<OrderDesk>();
        return services;
    }

    private static bool IsUseCase(Type type) =>
        type is { IsClass: true, IsAbstract: false }
        && type.GetConstructors() is [var made]
        && made.GetParameters().Any(p => p.ParameterType == typeof(KpiDbContext) || (p.ParameterType.Assembly == type.Assembly && IsUseCase(p.ParameterType)));
}
