using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace AfterSalesKpi.Application.Workbooks;

/// <summary>
/// Writes a workbook row by row, so that a group of any size fits into little memory: frozen headings, filters, widths that fit
/// Chinese text, A4 landscape with the heading on every page. Text stays text; nothing a user wrote can become a formula.
/// </summary>
public sealed class WorkbookWriter : IDisposable
{
    private const int RowsMeasured = 500;
    private const int WidestColumn = 60;
    private const int LongestSheetName = 31;
    private const string NotInSheetNames = @"[]:*?/\";
    private readonly SpreadsheetDocument document;
    private readonly WorkbookPart workbook;
    private readonly Sheets sheets = new();
    private readonly DefinedNames names = new();

    /// <summary>Begins a workbook on a stream that can be read, written and sought.</summary>
    public WorkbookWriter(Stream stream)
    {
        document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook);
        workbook = document.AddWorkbookPart();
        workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = WorkbookStyles.Make();
    }

    /// <summary>What a spreadsheet program takes as a sheet's name: without signs that it refuses, and no longer than it allows.</summary>
    public static string SheetName(string name)
    {
        var sound = string.Concat(name.Select(c => NotInSheetNames.Contains(c, StringComparison.Ordinal) || char.IsControl(c) ? '_' : c)).Trim().Trim('\'');
        return sound.Length == 0 ? "_" : sound.Length > LongestSheetName ? sound[..LongestSheetName].TrimEnd().TrimEnd('\'') : sound;
    }

    /// <summary>Adds a sheet; the rows are read once, cell by cell in the order of the columns. A null cell stays empty.</summary>
    public void AddSheet(string name, IReadOnlyList<Column> columns, IEnumerable<IReadOnlyList<object?>> rows)
    {
        name = SheetName(name);
        var part = workbook.AddNewPart<WorksheetPart>();
        var number = (uint)sheets.ChildElements.Count + 1;
        sheets.Append(new Sheet { Id = workbook.GetIdOfPart(part), SheetId = number, Name = name });
        names.Append(new DefinedName($"'{name.Replace("'", "''", StringComparison.Ordinal)}'!$1:$1") { Name = "_xlnm.Print_Titles", LocalSheetId = number - 1 });
        using var all = rows.GetEnumerator();
        List<IReadOnlyList<object?>> measured = [];
        while (measured.Count < RowsMeasured && all.MoveNext()) measured.Add(all.Current);

        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        writer.WriteElement(new SheetViews(new SheetView(
            new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0, TabSelected = number == 1 }));
        writer.WriteElement(new Columns(columns.Select((column, n) => new DocumentFormat.OpenXml.Spreadsheet.Column
        {
            Min = (uint)n + 1, Max = (uint)n + 1, CustomWidth = true, Width = Width(column, n, measured),
        })));
        writer.WriteStartElement(new SheetData());
        WriteRow(writer, columns.Select(c => Text(c.Header, WorkbookStyles.Heading)));
        var count = 1;
        foreach (var row in measured)
        {
            WriteRow(writer, row.Select((value, n) => Cell(value, columns[n].Kind)));
            count++;
        }

        while (all.MoveNext())
        {
            WriteRow(writer, all.Current.Select((value, n) => Cell(value, columns[n].Kind)));
            count++;
        }

        writer.WriteEndElement();
        writer.WriteElement(new AutoFilter { Reference = $"A1:{Letters(columns.Count)}{count.ToString(CultureInfo.InvariantCulture)}" });
        writer.WriteElement(new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.5, Header = 0.2, Footer = 0.2 });
        writer.WriteElement(new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });
        writer.WriteElement(new HeaderFooter(new OddFooter("&L&A&R&P / &N")));
        writer.WriteEndElement();
    }

    /// <summary>Ends the workbook and leaves the stream open.</summary>
    public void Dispose()
    {
        workbook.Workbook = new Workbook(sheets, names);
        document.Dispose();
    }

    private static double Width(Column column, int n, List<IReadOnlyList<object?>> measured) =>
        Math.Min(WidestColumn, measured.Select(row => CellText.Width(Shown(row[n], column.Kind))).Append(CellText.Width(column.Header) + 3).Max() + 2);

    private static string Shown(object? value, CellKind kind) => (kind, value) switch
    {
        (_, null) => "",
        (_, TypedCell typed) => Shown(typed.Value, typed.Kind),
        (CellKind.Day, _) => "2000-01-01",
        (CellKind.Time, _) => "2000-01-01 00:00",
        (CellKind.Decimal2 or CellKind.Decimal4, _) => Convert.ToDecimal(value, CultureInfo.InvariantCulture).ToString("0.0000", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!, // a value is not null here
    };

    private static void WriteRow(OpenXmlWriter writer, IEnumerable<Cell> cells)
    {
        writer.WriteStartElement(new Row());
        foreach (var cell in cells) writer.WriteElement(cell);
        writer.WriteEndElement();
    }

    private static Cell Cell(object? value, CellKind kind) => value switch
    {
        null => new Cell { StyleIndex = (uint)kind },
        TypedCell typed => Cell(typed.Value, typed.Kind),
        string text => Text(text, (uint)kind),
        DateOnly day => Number(day.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(CultureInfo.InvariantCulture), kind),
        DateTime time => Number(time.ToOADate().ToString("R", CultureInfo.InvariantCulture), kind),
        IFormattable number => Number(number.ToString(null, CultureInfo.InvariantCulture), kind),
        _ => throw new ArgumentException($"A cell cannot hold a {value.GetType().Name}.", nameof(value)),
    };

    private static Cell Number(string value, CellKind kind) => new(new CellValue(value)) { StyleIndex = (uint)kind, DataType = CellValues.Number };

    private static Cell Text(string text, uint style) =>
        new(new InlineString(new Text(CellText.Clean(text)) { Space = SpaceProcessingModeValues.Preserve })) { StyleIndex = style, DataType = CellValues.InlineString };

    private static string Letters(int column)
    {
        var letters = "";
        for (var n = column; n > 0; n = (n - 1) / 26) letters = (char)('A' + ((n - 1) % 26)) + letters;
        return letters;
    }
}
