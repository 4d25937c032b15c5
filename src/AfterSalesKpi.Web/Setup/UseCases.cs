using System.Reflection;
using AfterSalesKpi.Application.Organization;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Account;

namespace AfterSalesKpi.Web.Setup;

/// <summary>Every use case can be asked for in an action: each class of Application that has a public <c>Run</c> is one.</summary>
internal static class UseCases
{
    public static IServiceCollection AddUseCases(this IServiceCollection services)
    {
        services.AddSingleton(TimeProvider.System);
        foreach (var useCase in typeof(FoundGroup).Assembly.GetExportedTypes().Where(IsUseCase)) services.AddScoped(useCase);
        services.AddSingleton<SignInLimits>();
        services.AddScoped<Sessions>().AddScoped<CheckPassword>().AddScoped<StartTrial>();
        return services;
    }

    private static bool IsUseCase(Type type) =>
        type is { IsClass: true, IsAbstract: false }
        && type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Any(m => m.Name.StartsWith("Run", StringComparison.Ordinal));
}
