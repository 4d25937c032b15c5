using System.IO.Compression;
using System.Text;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Tests.Scorecards;

public sealed class AppealFileTests
{
    private static readonly byte[] Jpg = [0xFF, 0xD8, 0xFF, 0xE0, 1, 2];
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1];
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.7 …");

    [Fact]
    public void A_file_is_known_by_what_it_contains()
    {
        Assert.Equal("jpg", Take("照片.JPEG", Jpg).Value?.Kind);
        Assert.Equal("png", Take("a.png", Png).Value?.Kind);
        Assert.Equal("pdf", Take("a.pdf", Pdf).Value?.Kind);
        Assert.Equal("xlsx", Take("a.xlsx", Zip("[Content_Types].xml", "xl/workbook.xml")).Value?.Kind);
    }

    [Fact]
    public void What_is_not_what_its_name_says_is_refused()
    {
        Assert.Equal("file-kind", Code("a.png", Jpg));
        Assert.Equal("file-kind", Code("a.html", Encoding.UTF8.GetBytes("<script>alert(1)</script>")));
        Assert.Equal("file-kind", Code("a.svg", Encoding.UTF8.GetBytes("<svg/>")));
        Assert.Equal("file-kind", Code("a.xlsx", Zip("word/document.xml")));
        Assert.Equal("file-kind", Code("a.xlsx", Zip("[Content_Types].xml", "xl/workbook.xml", "xl/vbaProject.bin")));
        Assert.Equal("file-kind", Code("a.xlsx", [0x50, 0x4B, 0x03, 0x04, 1, 2, 3]));
        Assert.Equal("file-kind", Code("a.pdf.exe", Pdf));
    }

    [Fact]
    public void Too_large_and_empty_ones_are_refused()
    {
        var large = new byte[AppealFile.MostBytes + 1];
        Jpg.CopyTo(large, 0);
        Assert.Equal("file-too-large", Code("a.jpg", large));
        Assert.True(Take("a.jpg", large[..^1]).Succeeded);
        Assert.Equal("file-empty", Code("a.jpg", []));
    }

    [Theory]
    [InlineData("..\\..\\etc\\a.jpg", "a.jpg")]
    [InlineData("/etc/passwd/.jpg", "jpg")]
    [InlineData("a\"; filename=evil.jpg", "a filename=evil.jpg")]
    [InlineData("a\r\nSet-Cookie.jpg", "aSet-Cookie.jpg")]
    public void A_name_means_nothing_to_a_machine(string name, string plain)
    {
        var taken = Take(name, Jpg);
        if (taken.Succeeded) Assert.Equal(plain, taken.Value.Name);
        else Assert.Equal(plain, Assert.Single(taken.Problems).Args[0]);
    }

    [Fact]
    public void A_long_name_keeps_its_ending()
    {
        var name = Take(new string('长', 300) + ".jpg", Jpg).Value!.Name;
        Assert.Equal(AppealFile.NameLength, name.Length);
        Assert.EndsWith(".jpg", name, StringComparison.Ordinal);
    }

    private static string Code(string name, byte[] content) => Assert.Single(Take(name, content).Problems).Code;

    private static Outcome<AppealFile> Take(string name, byte[] content) => AppealFile.Take(1, 2, 3, name, content, Some.Now);

    private static byte[] Zip(params string[] entries)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in entries) archive.CreateEntry(entry);
        }

        return stream.ToArray();
    }
}
