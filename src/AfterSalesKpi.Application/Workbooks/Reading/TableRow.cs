namespace AfterSalesKpi.Application.Workbooks.Reading;

/// <summary>One row of a file.</summary>
/// <param name="Number">The row's number as the spreadsheet program shows it, beginning with 1.</param>
/// <param name="Cells">Its cells as text, without spaces around them; what lies beyond is empty.</param>
public sealed record TableRow(int Number, IReadOnlyList<string> Cells)
{
    /// <summary>The text of a column; null where it is empty or there is no such column.</summary>
    public string? Text(int? column) => column is { } n && n < Cells.Count && Cells[n].Length > 0 ? Cells[n] : null;
}
