using AfterSalesKpi.Application.Quarters;
using AfterSalesKpi.Domain.Quarters;

namespace AfterSalesKpi.Web.Features.Quarters;

/// <summary>One person of a quarter's table.</summary>
public sealed record QuarterRow(QuarterView View)
{
    private QuarterSummary Summary => View.Summary;

    public decimal? Score => Summary.ScoreHundredths / 100m;

    public string? Grade => Summary.Grade;

    public decimal? Coefficient => Summary.CoefficientTenThousandths / 10_000m;

    public decimal? Trend => Summary.TrendHundredths / 100m;

    /// <summary>The months' final scores, in points.</summary>
    public IReadOnlyList<decimal?> Months => [.. Summary.Months.Select(m => m.FinalHundredths / 100m)];

    /// <summary>The months' grades.</summary>
    public IReadOnlyList<string?> MonthGrades => [.. Summary.Months.Select(m => m.Grade)];
}
