using AfterSalesKpi.Domain.Access;

namespace AfterSalesKpi.Domain.Records.Files;

/// <summary>What an <see cref="ImportFile"/> holds, kept for a day: long enough to look at it, mend it and take it in.</summary>
public sealed class ImportFileContent : IGroupOwned
{
    private ImportFileContent()
    {
    }

    /// <summary>The content of a file.</summary>
    public ImportFileContent(ImportFile file, byte[] bytes) => (ImportFileId, GroupId, Bytes) = (file.Id, file.GroupId, bytes);

    /// <summary>The file.</summary>
    public long ImportFileId { get; private set; }

    /// <inheritdoc />
    public int GroupId { get; private set; }

    /// <summary>As it was brought.</summary>
    public byte[] Bytes { get; private set; } = [];
}
