using AfterSalesKpi.Domain.Indicators;

namespace AfterSalesKpi.Web.Features.Shared.Charts;

/// <summary>Names of the colours that site.css gives; the five dimensions have the same one everywhere.</summary>
public static class ChartColours
{
    /// <summary>For what is only there to compare with.</summary>
    public const string Quiet = "quiet";

    /// <summary>The dimension's own.</summary>
    public static string Of(Dimension dimension) => dimension.ToString().ToLowerInvariant();
}
