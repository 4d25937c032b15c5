using System.Xml;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Workbooks.Reading;

/// <summary>
/// Reads a file of rows that somebody chose: a workbook (xlsx, its first sheet) or text with separators (csv: UTF-8, UTF-16 or GBK; comma,
/// semicolon or tab). What it is says its content, not its name. All limits hold before anything of that size is in memory; formulas
/// are not calculated, links and macros not looked at. Numbers that are text stay text: <c>013800138000</c> keeps its zero.
/// </summary>
public static class TableFile
{
    /// <summary>Most bytes of a file.</summary>
    public const int MostBytes = 8 * 1024 * 1024;

    /// <summary>Most rows beneath the heading.</summary>
    public const int MostRows = 10_000;

    /// <summary>Most columns.</summary>
    public const int MostColumns = 100;

    /// <summary>Most characters of a cell.</summary>
    public const int MostCharacters = 4_000;

    /// <summary>
    /// The table. Refused, for the field <c>file</c>: <c>file-empty</c> (no heading or no row), <c>file-too-large</c>, <c>too-many-rows</c>,
    /// <c>too-many-columns</c>, <c>file-unreadable</c>.
    /// </summary>
    /// <param name="stream">The file; not closed.</param>
    /// <param name="ct">Gives up.</param>
    public static async Task<Outcome<Table>> Read(Stream stream, CancellationToken ct)
    {
        try
        {
            using var bytes = new MemoryStream();
            await new LimitedStream(stream, MostBytes).CopyToAsync(bytes, ct);
            if (bytes.Length == 0) return new Problem("file", "file-empty");
            var rows = Collect(IsZip(bytes.GetBuffer()) ? XlsxRows.Read(bytes) : CsvRows.Read(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)));
            return rows.Count < 2 ? new Problem("file", "file-empty") : new Table(rows[0].Cells, rows[1..]);
        }
        catch (TooMuchException e)
        {
            return new Problem("file", e.Code, e.Most);
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or FormatException or NotSupportedException or KeyNotFoundException)
        {
            return new Problem("file", "file-unreadable");
        }
    }

    private static bool IsZip(byte[] bytes) => bytes is [(byte)'P', (byte)'K', 3, 4, ..];

    private static List<TableRow> Collect(IEnumerable<TableRow> rows)
    {
        List<TableRow> kept = [];
        foreach (var row in rows)
        {
            if (row.Cells.All(c => c.Length == 0)) continue;
            if (kept.Count > MostRows) throw new TooMuchException("too-many-rows", MostRows);
            kept.Add(row);
        }

        return kept;
    }
}
