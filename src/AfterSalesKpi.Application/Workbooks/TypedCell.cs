namespace AfterSalesKpi.Application.Workbooks;

/// <summary>A cell of another kind than its column, such as a time in a column of facts.</summary>
/// <param name="Value">What it holds.</param>
/// <param name="Kind">How it is shown.</param>
public sealed record TypedCell(object? Value, CellKind Kind);
