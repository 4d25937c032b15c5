using System.Globalization;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.AspNetCore.Localization;

namespace AfterSalesKpi.Web.Setup;

/// <summary>The language of a request: <c>?culture=</c>, else the one chosen before, else the account's, else Chinese; a customer's survey is in the language of the phone.</summary>
internal static class Languages
{
    public static IServiceCollection AddLanguages(this IServiceCollection services)
    {
        services.AddSingleton<Words>();
        return services.Configure<RequestLocalizationOptions>(options =>
        {
            var cultures = Words.Cultures.Select(CultureInfo.GetCultureInfo).ToList();
            options.DefaultRequestCulture = new RequestCulture(cultures[0]);
            options.SupportedCultures = options.SupportedUICultures = cultures;
            options.RequestCultureProviders = [new CustomRequestCultureProvider(http => Task.FromResult(Choose(http)))];
        });
    }

    private static ProviderCultureResult? Choose(HttpContext http)
    {
        if (Api.Is(http)) return ChooseForProgram(http);
        // The page of an error is made by a second pass through the pipeline, without the query.
        if (http.Items[Cookies.CultureName] is string chosenBefore) return new ProviderCultureResult(chosenBefore);
        var cookies = http.RequestServices.GetRequiredService<Cookies>();
        if (Known(http.Request.Query["culture"]) is { } asked)
        {
            cookies.Keep(http, Cookies.CultureName, asked, days: 365);
            http.Items[Cookies.CultureName] = asked;
            return new ProviderCultureResult(asked);
        }

        var chosen = Known(cookies.Read(http, Cookies.CultureName)) ?? Known(http.RequestServices.GetRequiredService<CurrentUser>().Culture);
        // A customer has never chosen anything here; the phone knows what its owner reads.
        if (chosen is null && http.Request.Path.StartsWithSegments("/s")) chosen = Preferred(http);
        return chosen is null ? null : new ProviderCultureResult(chosen);
    }

    /// <summary>Programs say what they read with every request; nothing is remembered of them.</summary>
    private static ProviderCultureResult? ChooseForProgram(HttpContext http)
    {
        var known = Known(http.Request.Query["culture"]) ?? Preferred(http);
        return known is null ? null : new ProviderCultureResult(known);
    }

    private static string? Preferred(HttpContext http) =>
        http.Request.GetTypedHeaders().AcceptLanguage.OrderByDescending(l => l.Quality ?? 1).Select(l => l.Value.Value ?? "")
            .Select(l => Known(l) ?? Words.Cultures.FirstOrDefault(c => c.Split('-')[0].Equals(l.Split('-')[0], StringComparison.OrdinalIgnoreCase)))
            .FirstOrDefault(c => c is not null);

    private static string? Known(string? culture) =>
        Words.Cultures.FirstOrDefault(known => known.Equals(culture, StringComparison.OrdinalIgnoreCase));
}
