using AfterSalesKpi.Application.Scorecards.Own;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Indicators.Own;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Web.Features.OwnIndicators;

/// <summary>The page on which figures are entered.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Month">The month.</param>
/// <param name="Store">The store's name.</param>
/// <param name="Sheet">The people and what was entered.</param>
/// <param name="Form">What is filled in, a line a row of the sheet.</param>
public sealed record EntriesModel(OwnIndicator Indicator, StoreMonth Month, string Store, OwnFigureSheet Sheet, EntriesForm Form)
{
    /// <summary>True where points are entered, else a count of and out of.</summary>
    public bool Points => Indicator.Kind == OwnKind.ByHandPoints;

    /// <summary>The figures that are kept, added up.</summary>
    public Measure Sums => Sheet.Rows.Select(r => r.Counted).Where(c => c is not null)
        .Aggregate(Measure.None, (sum, c) => sum + new Measure(c!.Numerator, c.Denominator, 1)); // not null: filtered
}
