namespace AfterSalesKpi.Application.Workbooks.Reading;

/// <summary>What a file of rows holds: a heading and the rows beneath it, every cell as text.</summary>
/// <param name="Headings">The first row that is not empty.</param>
/// <param name="Rows">The rows after it that are not empty, in order.</param>
public sealed record Table(IReadOnlyList<string> Headings, IReadOnlyList<TableRow> Rows)
{
    /// <summary>The place of the column that bears one of these headings, whatever the case; null when there is none.</summary>
    public int? ColumnOf(params IEnumerable<string> headings)
    {
        var wanted = headings.ToList();
        for (var n = 0; n < Headings.Count; n++)
        {
            if (wanted.Contains(Headings[n], StringComparer.OrdinalIgnoreCase)) return n;
        }

        return null;
    }
}
