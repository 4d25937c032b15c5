using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Analysis;

/// <summary>Which months have stored sums, of one store or of all in scope.</summary>
/// <param name="Months">The months, the newest first.</param>
/// <param name="Stamp">Differs whenever any of these months was calculated again or changed its state: by it a kept read is told from a stale one.</param>
public sealed record CalculatedMonths(IReadOnlyList<CalculatedMonth> Months, long Stamp)
{
    /// <summary>The month asked for, else the newest before it; null: none.</summary>
    public CalculatedMonth? UpTo(StoreMonth month) => Months.FirstOrDefault(m => m.Month <= month);
}
