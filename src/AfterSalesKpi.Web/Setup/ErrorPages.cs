using AfterSalesKpi.Web.Access;

namespace AfterSalesKpi.Web.Setup;

/// <summary>One handler for bugs and one for refusals: problem details for programs, a page with a reference number for people.</summary>
internal static class ErrorPages
{
    public static IServiceCollection AddErrorPages(this IServiceCollection services) =>
        services.AddProblemDetails(options => options.CustomizeProblemDetails = context =>
            context.ProblemDetails.Extensions["reference"] = Reference.Of(context.HttpContext));

    public static void UseErrorPages(this WebApplication app)
    {
        app.UseWhen(Api.Is, api =>
        {
            api.UseExceptionHandler();
            api.UseStatusCodePages();
        });
        app.UseWhen(http => !Api.Is(http), pages =>
        {
            pages.UseExceptionHandler("/error/500");
            pages.UseStatusCodePagesWithReExecute("/error/{0}");
        });
    }
}
