namespace AfterSalesKpi.Application.Indicators;

/// <summary>A page of the rows behind a value.</summary>
/// <param name="Total">All rows, on every page.</param>
/// <param name="Rows">This page's, in order.</param>
public sealed record MeasureRecordPage(int Total, IReadOnlyList<MeasureRecord> Rows);
