using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Scorecards;

/// <summary>
/// A file that belongs to a record: a picture, a document or a sheet, known by what it contains and not by what it is called. Kept with
/// the records, so that it is backed up with them, and given to those who may see the record, to be saved and never shown in the page.
/// </summary>
public abstract class KeptFile : IStoreOwned
{
    /// <summary>Longest name.</summary>
    public const int NameLength = 120;

    /// <summary>Length of the kind.</summary>
    public const int KindLength = 8;

    /// <summary>Most bytes.</summary>
    public const int MostBytes = 5 * 1024 * 1024;

    /// <summary>Most files of one record.</summary>
    public const int Most = 5;

    private protected KeptFile()
    {
    }

    /// <summary>The number in the database.</summary>
    public long Id { get; private set; }

    /// <inheritdoc />
    public int GroupId { get; private set; }

    /// <inheritdoc />
    public int StoreId { get; private set; }

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

    /// <summary>
    /// What keeps some files from being taken in beside those that are there: <c>too-many-files</c> (most), <c>file-empty</c> (name),
    /// <c>file-too-large</c> (name, most megabytes), <c>file-kind</c> (name).
    /// </summary>
    /// <param name="files">Name and content of each.</param>
    /// <param name="there">How many the record has.</param>
    public static IReadOnlyList<Problem> Check(IReadOnlyCollection<(string Name, byte[] Content)> files, int there = 0) =>
        files.Count + there > Most ? [new Problem("files", "too-many-files", Most)] : [.. files.Select(f => Wrong(Plain(f.Name), f.Content)).OfType<Problem>()];

    /// <summary>Takes a file in. Refused as <see cref="Check"/>.</summary>
    private protected static Outcome<T> Keep<T>(T file, int groupId, int storeId, string? name, byte[] content, DateTime at)
        where T : KeptFile
    {
        var plain = Plain(name);
        if (Wrong(plain, content) is { } problem) return problem;
        (file.GroupId, file.StoreId, file.Name, file.At) = (groupId, storeId, plain, at);
        (file.Kind, file.Size, file.Content) = (FileKinds.Of(content)!, content.Length, content); // known: not wrong
        return file;
    }

    private static Problem? Wrong(string plain, byte[] content) =>
        content.Length == 0 ? new Problem("files", "file-empty", plain)
        : content.Length > MostBytes ? new Problem("files", "file-too-large", plain, MostBytes / 1024 / 1024)
        : FileKinds.Of(content) is not { } kind || !FileKinds.Fits(plain, kind) ? new Problem("files", "file-kind", plain) : null;

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
