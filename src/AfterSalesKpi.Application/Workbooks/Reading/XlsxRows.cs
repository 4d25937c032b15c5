using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace AfterSalesKpi.Application.Workbooks.Reading;

/// <summary>Rows of a workbook's first sheet, read as a stream: nothing but the texts that cells share and the present row is in memory.</summary>
internal sealed class XlsxRows : IDisposable
{
    private const int MostEntries = 500;
    private const long MostUnpacked = 64 * 1024 * 1024;
    private const int MostTexts = TableFile.MostRows * TableFile.MostColumns;
    private static readonly XmlReaderSettings Safe = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true };
    private readonly ZipArchive zip;
    private readonly List<string> texts = [];
    private readonly XlsxDates dates = new();

    private XlsxRows(Stream file) => zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);

    public static List<TableRow> Read(Stream file)
    {
        file.Position = 0;
        using var book = new XlsxRows(file);
        if (book.zip.Entries.Count > MostEntries) throw new InvalidDataException("Too many parts.");
        var sheet = book.FirstSheet();
        book.ReadTexts();
        book.ReadStyles();
        return book.ReadRows(sheet);
    }

    public void Dispose() => zip.Dispose();

    private XmlReader? Open(string path)
    {
        var entry = zip.GetEntry(path);
        return entry is null ? null : XmlReader.Create(new LimitedStream(entry.Open(), MostUnpacked), Safe);
    }

    private string FirstSheet()
    {
        string? id = null;
        using (var book = Open("xl/workbook.xml") ?? throw new InvalidDataException("No workbook."))
        {
            while (id is null && book.Read())
            {
                if (book is { NodeType: XmlNodeType.Element, LocalName: "sheet" }) id = book.GetAttribute("id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
                if (book is { NodeType: XmlNodeType.Element, LocalName: "workbookPr" }) dates.Since1904 = book.GetAttribute("date1904") is "1" or "true";
            }
        }

        using var links = Open("xl/_rels/workbook.xml.rels") ?? throw new InvalidDataException("No sheet.");
        while (links.Read())
        {
            if (links is not { NodeType: XmlNodeType.Element, LocalName: "Relationship" } || links.GetAttribute("Id") != id) continue;
            var target = links.GetAttribute("Target") ?? "";
            return target.StartsWith('/') ? target[1..] : "xl/" + target;
        }

        throw new InvalidDataException("No sheet.");
    }

    private void ReadTexts()
    {
        using var shared = Open("xl/sharedStrings.xml");
        while (shared?.Read() == true)
        {
            if (shared is not { NodeType: XmlNodeType.Element, LocalName: "si" }) continue;
            if (texts.Count >= MostTexts) throw new InvalidDataException("Too many texts.");
            texts.Add(TextWithin(shared));
        }
    }

    private void ReadStyles()
    {
        using var styles = Open("xl/styles.xml");
        var inCells = false;
        while (styles?.Read() == true)
        {
            if (styles.LocalName == "cellXfs") inCells = styles.NodeType == XmlNodeType.Element;
            if (styles.NodeType != XmlNodeType.Element) continue;
            if (styles.LocalName == "numFmt") dates.Define(Number(styles.GetAttribute("numFmtId")), styles.GetAttribute("formatCode") ?? "");
            else if (inCells && styles.LocalName == "xf") dates.AddStyle(Number(styles.GetAttribute("numFmtId")));
        }
    }

    private List<TableRow> ReadRows(string path)
    {
        using var sheet = Open(path) ?? throw new InvalidDataException("No sheet.");
        List<TableRow> rows = [];
        var number = 0;
        while (sheet.Read())
        {
            if (sheet is not { NodeType: XmlNodeType.Element, LocalName: "row" }) continue;
            number = sheet.GetAttribute("r") is { } said ? Number(said) : number + 1;
            var cells = sheet.IsEmptyElement ? [] : ReadCells(sheet);
            if (cells.Exists(c => c.Length > 0)) rows.Add(new TableRow(number, cells));
            if (rows.Count > TableFile.MostRows + 1) throw new TooMuchException("too-many-rows", TableFile.MostRows);
        }

        return rows;
    }

    private List<string> ReadCells(XmlReader sheet)
    {
        List<string> cells = [];
        var column = -1;
        while (sheet.Read() && sheet is not { NodeType: XmlNodeType.EndElement, LocalName: "row" })
        {
            if (sheet is not { NodeType: XmlNodeType.Element, LocalName: "c" }) continue;
            column = sheet.GetAttribute("r") is { } place ? ColumnOf(place) : column + 1;
            var text = Cell(sheet);
            if (text.Length == 0) continue;
            if (column >= TableFile.MostColumns) throw new TooMuchException("too-many-columns", TableFile.MostColumns);
            while (cells.Count <= column) cells.Add("");
            cells[column] = text;
        }

        return cells;
    }

    private string Cell(XmlReader sheet)
    {
        var (type, style) = (sheet.GetAttribute("t"), Number(sheet.GetAttribute("s")));
        if (sheet.IsEmptyElement) return "";
        if (type == "inlineStr") return TextWithin(sheet).Trim();
        var value = "";
        while (sheet.Read() && sheet is not { NodeType: XmlNodeType.EndElement, LocalName: "c" })
        {
            if (sheet is { NodeType: XmlNodeType.Element, LocalName: "v", IsEmptyElement: false } && sheet.Read() && sheet.NodeType is XmlNodeType.Text) value = Short(sheet.Value);
        }

        return type switch
        {
            "s" => texts.ElementAtOrDefault(Number(value))?.Trim() ?? "",
            "b" => value == "1" ? "TRUE" : "FALSE",
            "e" => "",
            "str" => value.Trim(),
            _ => dates.Written(value, style),
        };
    }

    /// <summary>All text within the present element, but for how it is read aloud; the reader is left on the element's end.</summary>
    private static string TextWithin(XmlReader reader)
    {
        if (reader.IsEmptyElement) return "";
        var (text, depth, aloud) = ("", reader.Depth, false);
        while (reader.Read() && !(reader.NodeType == XmlNodeType.EndElement && reader.Depth == depth))
        {
            if (reader.LocalName == "rPh") aloud = reader.NodeType == XmlNodeType.Element;
            if (!aloud && reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA) text = Short(text + reader.Value);
        }

        return text;
    }

    private static string Short(string text) => text.Length <= TableFile.MostCharacters ? text : throw new TooMuchException("file-unreadable", TableFile.MostCharacters);

    private static int Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>The place of <c>C7</c> is 2.</summary>
    private static int ColumnOf(string place)
    {
        var column = 0;
        foreach (var c in place.TakeWhile(char.IsAsciiLetterUpper).Take(4)) column = (column * 26) + (c - 'A') + 1;
        return column - 1;
    }
}
