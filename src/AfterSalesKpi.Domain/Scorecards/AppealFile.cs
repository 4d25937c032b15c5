using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Scorecards;

/// <summary>
/// A file that belongs to an appeal: a picture, a document or a sheet, known by what it contains and not by what it is called. Kept with
/// the records, so that it is backed up with them, and given to the parties only, to be saved and never shown in the page.
/// </summary>
public sealed class AppealFile : IStoreOwned
{
    /// <summary>Longest name.</summary>
    public const int NameLength = 120;

    /// <summary>Length of the kind.</summary>
    public const int KindLength = 8;

    /// <summary>Most bytes.</summary>
    public const int MostBytes = 5 * 1024 * 1024;

    private AppealFile()
    {
    }

    /// <summary>The number in the database.</summary>
    public long Id { get; private set; }

    /// <inheritdoc />
    public int GroupId { get; private set; }

    /// <inheritdoc />
    public int StoreId { get; private set; }

    /// <summary>The appeal.</summary>
    public long AppealId { get; private set; }

    /// <summary>What it was called, without a path and without characters that mean something to a machine.</summary>
    public string Name { get; private set; } = "";

    /// <summary>What it is: <c>jpg</c>, <c>png</c>, <c>pdf</c>, <c>xlsx</c>.</summary>
    public string Kind { get; private set; } = "";

    /// <summary>How many bytes.</summary>
    public int Size { get; private set; }

    /// <summary>What is in it.</summary>
    public byte[] Content { get; private set; } = [];

    /// <summary>When it came.</summary>
    public DateTime At { get; private set; }

    /// <summary>Takes a file in. Refused: <c>file-empty</c>, <c>file-too-large</c> (name, most megabytes), <c>file-kind</c> (name).</summary>
    public static Outcome<AppealFile> Take(int groupId, int storeId, long appealId, string? name, byte[] content, DateTime at)
    {
        var plain = Plain(name);
        if (content.Length == 0) return new Problem("files", "file-empty", plain);
        if (content.Length > MostBytes) return new Problem("files", "file-too-large", plain, MostBytes / 1024 / 1024);
        if (FileKinds.Of(content) is not { } kind || !FileKinds.Fits(plain, kind)) return new Problem("files", "file-kind", plain);
        return new AppealFile { GroupId = groupId, StoreId = storeId, AppealId = appealId, Name = plain, Kind = kind, Size = content.Length, Content = content, At = at };
    }

    /// <summary>The last part of a path, without control characters and what file systems mind, of a length that they take.</summary>
    private static string Plain(string? name)
    {
        var last = (name ?? "").Replace('\\', '/').Split('/')[^1];
        var sound = new string([.. last.Where(c => !char.IsControl(c) && c is not (':' or '*' or '?' or '"' or '<' or '>' or '|' or ';' or '%') && !char.IsSurrogate(c))]).Trim().TrimStart('.');
        if (sound.Length == 0) return "file";
        if (sound.Length <= NameLength) return sound;
        var dot = sound.LastIndexOf('.');
        var end = dot > 0 && sound.Length - dot <= 6 ? sound[dot..] : "";
        return sound[..(NameLength - end.Length)] + end;
    }
}
