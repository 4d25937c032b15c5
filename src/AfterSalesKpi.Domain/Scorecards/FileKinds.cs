using System.IO.Compression;

namespace AfterSalesKpi.Domain.Scorecards;

/// <summary>Tells what a file is by its first bytes, and a workbook by what its archive holds; nothing is unpacked.</summary>
public static class FileKinds
{
    private const int MostEntries = 2000;

    private static readonly Dictionary<string, string[]> Endings = new()
    {
        ["jpg"] = [".jpg", ".jpeg"], ["png"] = [".png"], ["pdf"] = [".pdf"], ["xlsx"] = [".xlsx"],
    };

    private static readonly Dictionary<string, string> Types = new()
    {
        ["jpg"] = "image/jpeg", ["png"] = "image/png", ["pdf"] = "application/pdf", ["xlsx"] = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    };

    /// <summary>What a form offers to choose.</summary>
    public static readonly string Accepted = string.Join(',', Endings.Values.SelectMany(e => e));

    /// <summary><c>jpg</c>, <c>png</c>, <c>pdf</c> or <c>xlsx</c>; null for anything else, a workbook with macros included.</summary>
    public static string? Of(byte[] content)
    {
        var start = content.AsSpan();
        if (start.StartsWith(new byte[] { 0xFF, 0xD8, 0xFF })) return "jpg";
        if (start.StartsWith(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A })) return "png";
        if (start.StartsWith("%PDF-"u8)) return "pdf";
        return start.StartsWith(new byte[] { 0x50, 0x4B, 0x03, 0x04 }) && IsWorkbook(content) ? "xlsx" : null;
    }

    /// <summary>True when the name ends as such files do.</summary>
    public static bool Fits(string name, string kind) => Endings[kind].Any(e => name.EndsWith(e, StringComparison.OrdinalIgnoreCase));

    /// <summary>The type that a browser is told.</summary>
    public static string TypeOf(string kind) => Types.GetValueOrDefault(kind, "application/octet-stream");

    private static bool IsWorkbook(byte[] content)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
            var names = archive.Entries.Take(MostEntries + 1).Select(e => e.FullName).ToList();
            return names.Count <= MostEntries && names.Contains("[Content_Types].xml") && names.Contains("xl/workbook.xml")
                && !names.Exists(n => n.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase));
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
