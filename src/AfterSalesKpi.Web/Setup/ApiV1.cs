using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Web.Api.V1;

namespace AfterSalesKpi.Web.Setup;

/// <summary>The API for other systems, <c>/api/v1</c>, and its description, <c>/openapi/v1.json</c>.</summary>
internal static class ApiV1
{
    public static IServiceCollection AddApiV1(this IServiceCollection services, IConfiguration configuration)
    {
        foreach (var import in typeof(IImport).Assembly.GetExportedTypes().Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(IImport))))
        {
            services.AddScoped(typeof(IImport), import);
        }

        services.AddScoped<Asked>();
        services.AddApiPolicies(configuration);
        services.ConfigureHttpJsonOptions(options =>
        {
            options.SerializerOptions.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
            // The answers are JSON and never part of a page, so nothing but JSON's own marks need be escaped: Chinese stays readable.
            options.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
            options.SerializerOptions.Converters.Add(new JsonStringEnumConverter());
        });
        return services.AddOpenApi("v1", options => options.AddDocumentTransformer<ApiDescription>().AddOperationTransformer<DescribeImports>());
    }

    public static void MapApiV1(this WebApplication app)
    {
        var api = app.MapGroup("/api/v1").RequireRateLimiting(ApiPolicies.Rate)
            .ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status429TooManyRequests);
        using (var scope = app.Services.CreateScope()) api.MapImports(scope.ServiceProvider.GetServices<IImport>());
        api.MapIndicators();
        api.MapMonths();
        api.MapScorecards();
        app.MapOpenApi("/openapi/{documentName}.json").AllowAnonymous();
    }
}
