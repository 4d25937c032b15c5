namespace AfterSalesKpi.Web.Features.Shared.Charts;

/// <summary>The pictures there are. No pies, no 3-D, no second axis.</summary>
public enum ChartKind
{
    Line = 1,
    Bar,
    Radar,
    Heatmap,
    Box,
}
