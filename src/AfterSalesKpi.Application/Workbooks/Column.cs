namespace AfterSalesKpi.Application.Workbooks;

/// <summary>A column of a sheet.</summary>
/// <param name="Header">Its heading.</param>
/// <param name="Kind">What it holds.</param>
public sealed record Column(string Header, CellKind Kind = CellKind.Text);
