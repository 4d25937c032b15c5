using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Scorecards;

namespace AfterSalesKpi.Application.Scorecards;

/// <summary>One store's run: what it found, beside what was stored when it began.</summary>
internal sealed class StoreRun
{
    /// <summary>The store's month, with the fencing number of this run.</summary>
    public required AppraisalMonth Month { get; init; }

    /// <summary>The marks that led here; they go when the results are saved.</summary>
    public required List<long> Marks { get; init; }

    /// <summary>The new sums.</summary>
    public List<MonthMeasure> Sums { get; set; } = [];

    /// <summary>The new scorecards.</summary>
    public List<Scorecard> Cards { get; set; } = [];

    /// <summary>The sums before.</summary>
    public IReadOnlyList<MonthMeasure> SumsBefore { get; set; } = [];

    /// <summary>The scorecards before, of this revision.</summary>
    public IReadOnlyList<StoredCard> CardsBefore { get; set; } = [];
}
