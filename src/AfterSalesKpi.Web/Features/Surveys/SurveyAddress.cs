namespace AfterSalesKpi.Web.Features.Surveys;

/// <summary>
/// The full address of a survey, as a phone needs it: under <c>Outbox:SiteAddress</c> where that is configured, else under the address by which the
/// present page was asked for.
/// </summary>
public sealed class SurveyAddress(IConfiguration configuration, IHttpContextAccessor http)
{
    /// <summary>The address that a secret belongs to; null outside a request where none is configured.</summary>
    public string? Of(string secret)
    {
        if (configuration["Outbox:SiteAddress"] is { Length: > 0 } site) return $"{site.TrimEnd('/')}/s/{secret}";
        return http.HttpContext?.Request is { } request ? $"{request.Scheme}://{request.Host}{request.PathBase}/s/{secret}" : null;
    }
}
