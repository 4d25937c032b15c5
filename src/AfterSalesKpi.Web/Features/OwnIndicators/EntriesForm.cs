namespace AfterSalesKpi.Web.Features.OwnIndicators;

/// <summary>The figures of a store and month as their form holds them.</summary>
public sealed class EntriesForm
{
    public List<FigureLine> Lines { get; set; } = [];
}
