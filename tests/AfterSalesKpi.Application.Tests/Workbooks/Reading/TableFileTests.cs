using System.IO.Compression;
using System.Text;
using AfterSalesKpi.Application.Workbooks;
using AfterSalesKpi.Application.Workbooks.Reading;

namespace AfterSalesKpi.Application.Tests.Workbooks.Reading;

public sealed class TableFileTests
{
    [Fact]
    public async Task What_we_wrote_is_read_back_as_text_with_the_rows_numbers()
    {
        var stream = new MemoryStream();
        using (var book = new WorkbookWriter(stream))
        {
            book.AddSheet("员工", [new("工号"), new("电话"), new("入职", CellKind.Day), new("时间", CellKind.Time), new("分数", CellKind.Decimal2)],
            [
                ["007", "013800138000", new DateOnly(2024, 5, 6), new DateTime(2026, 10, 31, 17, 30, 0), 92.5m],
                [null, null, null, null, null],
                ["=1+1", "3-4", null, null, 120m],
            ]);
        }

        var table = (await TableFile.Read(Rewound(stream), default)).Value!;

        Assert.Equal(["工号", "电话", "入职", "时间", "分数"], table.Headings);
        Assert.Equal(["007", "013800138000", "2024-05-06", "2026-10-31 17:30:00", "92.5"], table.Rows[0].Cells);
        Assert.Equal((4, "=1+1", "3-4", "120"), (table.Rows[1].Number, table.Rows[1].Text(0), table.Rows[1].Text(1), table.Rows[1].Text(4)));
        Assert.Null(table.Rows[1].Text(2));
        Assert.Equal(1, table.ColumnOf("phone", "电话"));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("gb18030")]
    [InlineData("utf-16")]
    public async Task Text_is_read_in_the_encodings_that_spreadsheets_write(string encoding)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var bytes = Encoding.GetEncoding(encoding);
        var text = "工号,姓名,备注\r\n\r\nE1,王,\"他说：\"\"好\"\",\r\n再见\"\r\n0012,李,\r\n";

        var table = (await TableFile.Read(new MemoryStream([.. bytes.GetPreamble(), .. bytes.GetBytes(text)]), default)).Value!;

        Assert.Equal(["E1", "王", "他说：\"好\",\n再见"], table.Rows[0].Cells);
        Assert.Equal((5, "0012"), (table.Rows[1].Number, table.Rows[1].Text(0)));
    }

    [Fact]
    public async Task A_small_file_that_unpacks_to_much_is_refused_before_it_is_in_memory()
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, true))
        {
            Write(zip, "xl/workbook.xml", """<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="a" r:id="r1"/></sheets></workbook>""");
            Write(zip, "xl/_rels/workbook.xml.rels", """<Relationships><Relationship Id="r1" Target="worksheets/s.xml"/></Relationships>""");
            Write(zip, "xl/worksheets/s.xml", "<worksheet><sheetData>" + new string(' ', 80_000_000) + "</sheetData></worksheet>");
        }

        Assert.InRange(stream.Length, 0, 1_000_000);
        Assert.Equal("file-too-large", await Code(Rewound(stream)));
    }

    [Theory]
    [InlineData("""<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><worksheet>&b;</worksheet>""")]
    [InlineData("<worksheet><sheetData><row r='1'><c r='A1'><v>1</c></row>")]
    public async Task Sheets_that_are_none_are_refused(string sheet)
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, true))
        {
            Write(zip, "xl/workbook.xml", """<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="a" r:id="r1"/></sheets></workbook>""");
            Write(zip, "xl/_rels/workbook.xml.rels", """<Relationships><Relationship Id="r1" Target="/xl/worksheets/s.xml"/></Relationships>""");
            Write(zip, "xl/worksheets/s.xml", sheet);
        }

        Assert.Equal("file-unreadable", await Code(Rewound(stream)));
    }

    [Fact]
    public async Task Limits_are_said()
    {
        Assert.Equal("file-empty", await Code(new MemoryStream()));
        Assert.Equal("file-empty", await Code(Text("工号\n")));
        Assert.Equal("file-unreadable", await Code(new MemoryStream([0, 1, 2, 3])));
        Assert.Equal("file-unreadable", await Code(new MemoryStream([(byte)'P', (byte)'K', 3, 4, 9, 9])));
        Assert.Equal("too-many-rows", await Code(Text("a\n" + string.Concat(Enumerable.Repeat("1\n", TableFile.MostRows + 1)))));
        Assert.Equal("too-many-columns", await Code(Text(new string(',', TableFile.MostColumns) + "\n1")));
        Assert.Equal("file-too-large", await Code(new MemoryStream(new byte[TableFile.MostBytes + 1])));
    }

    private static MemoryStream Text(string text) => new(Encoding.UTF8.GetBytes(text));

    private static async Task<string> Code(Stream stream) => (await TableFile.Read(stream, default)).Problems.Single().Code;

    private static MemoryStream Rewound(MemoryStream stream)
    {
        stream.Position = 0;
        return stream;
    }

    private static void Write(ZipArchive zip, string path, string text)
    {
        using var writer = new StreamWriter(zip.CreateEntry(path).Open());
        writer.Write(text);
    }
}
