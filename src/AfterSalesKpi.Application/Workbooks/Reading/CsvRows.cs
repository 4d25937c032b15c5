using System.Text;

namespace AfterSalesKpi.Application.Workbooks.Reading;

/// <summary>Rows of text with separators, as spreadsheet programs write it: quotes around fields, doubled within them, line breaks too.</summary>
internal static class CsvRows
{
    private const int ChineseCodePage = 54936; // GB18030, which holds GBK
    private static readonly char[] Separators = [',', ';', '\t'];

    static CsvRows() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static List<TableRow> Read(ReadOnlySpan<byte> bytes) => Split(Decode(bytes));

    private static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith<byte>([0xFF, 0xFE])) return Encoding.Unicode.GetString(bytes[2..]);
        if (bytes.StartsWith<byte>([0xFE, 0xFF])) return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        if (bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF])) bytes = bytes[3..];
        if (bytes.Contains((byte)0)) throw new InvalidDataException("This is no text.");
        try
        {
            return new UTF8Encoding(false, true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Encoding.GetEncoding(ChineseCodePage).GetString(bytes);
        }
    }

    private static List<TableRow> Split(string text)
    {
        var separator = SeparatorOf(text);
        List<TableRow> rows = [];
        List<string> cells = [];
        var cell = new StringBuilder();
        var (quoted, line, began) = (false, 1, 1);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\r') continue;
            if (c == '\n') line++;
            if (quoted)
            {
                if (c != '"') Append(cell, c);
                else if (i + 1 < text.Length && text[i + 1] == '"') Append(cell, text[i++]);
                else quoted = false;
            }
            else if (c == '"' && cell.Length == 0) quoted = true;
            else if (c == separator) EndCell(cells, cell);
            else if (c == '\n')
            {
                EndCell(cells, cell);
                EndRow(rows, ref cells, began);
                began = line;
            }
            else Append(cell, c);
        }

        EndCell(cells, cell);
        EndRow(rows, ref cells, began);
        return rows;
    }

    /// <summary>The one that the first line has most of, outside quotes.</summary>
    private static char SeparatorOf(string text)
    {
        var (counts, quoted) = (new int[Separators.Length], false);
        foreach (var c in text.TakeWhile(c => quoted || c is not '\n'))
        {
            if (c == '"') quoted = !quoted;
            if (!quoted && Array.IndexOf(Separators, c) is >= 0 and var n) counts[n]++;
        }

        return Separators[Array.IndexOf(counts, counts.Max())];
    }

    private static void Append(StringBuilder cell, char c)
    {
        if (cell.Length >= TableFile.MostCharacters) throw new TooMuchException("file-unreadable", TableFile.MostCharacters);
        cell.Append(c);
    }

    private static void EndCell(List<string> cells, StringBuilder cell)
    {
        if (cells.Count >= TableFile.MostColumns) throw new TooMuchException("too-many-columns", TableFile.MostColumns);
        cells.Add(cell.ToString().Trim());
        cell.Clear();
    }

    private static void EndRow(List<TableRow> rows, ref List<string> cells, int number)
    {
        if (cells.Exists(c => c.Length > 0)) rows.Add(new TableRow(number, cells));
        if (rows.Count > TableFile.MostRows + 1) throw new TooMuchException("too-many-rows", TableFile.MostRows);
        cells = [];
    }
}
