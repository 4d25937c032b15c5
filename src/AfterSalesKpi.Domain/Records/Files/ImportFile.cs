using AfterSalesKpi.Domain.Access;

namespace AfterSalesKpi.Domain.Records.Files;

/// <summary>
/// A file of rows that somebody brought: tried first, so that every bad row is known before anything is kept, then taken in or forgotten.
/// What is left is who brought what and when; the rows themselves stand in their records.
/// </summary>
public sealed class ImportFile : IGroupOwned
{
    /// <summary>Longest name of a file.</summary>
    public const int NameLength = 200;

    /// <summary>Longest name of what the rows are.</summary>
    public const int ResourceLength = 40;

    private ImportFile()
    {
    }

    /// <summary>A file brought just now.</summary>
    public ImportFile(int groupId, int? storeId, int accountId, string resource, string name, DateTime at) =>
        (GroupId, StoreId, AccountId, Resource, Name, BroughtAt) = (groupId, storeId, accountId, resource, name.Length <= NameLength ? name : name[..NameLength], at);

    /// <summary>The number in the database.</summary>
    public long Id { get; private set; }

    /// <inheritdoc />
    public int GroupId { get; private set; }

    /// <summary>The store of whoever brought it; null where that person works for the whole group.</summary>
    public int? StoreId { get; private set; }

    /// <summary>Who brought it.</summary>
    public int AccountId { get; private set; }

    /// <summary>What its rows are, by the name of the API's resource.</summary>
    public string Resource { get; private set; } = "";

    /// <summary>What the file is called.</summary>
    public string Name { get; private set; } = "";

    /// <summary>When it was brought.</summary>
    public DateTime BroughtAt { get; private set; }

    /// <summary>How many rows it has.</summary>
    public int Rows { get; private set; }

    /// <summary>How many of them are new.</summary>
    public int Added { get; private set; }

    /// <summary>How many change what is there.</summary>
    public int Changed { get; private set; }

    /// <summary>How many cannot be taken.</summary>
    public int Rejected { get; private set; }

    /// <summary>Why, row by row, written down.</summary>
    public string Rejections { get; private set; } = "";

    /// <summary>Headings of columns that mean nothing here, divided by line breaks.</summary>
    public string Ignored { get; private set; } = "";

    /// <summary>When it was taken in; null while it was only tried.</summary>
    public DateTime? TakenAt { get; private set; }

    /// <summary>Rows that were taken and changed nothing.</summary>
    public int Unchanged => Rows - Rejected - Added - Changed;

    /// <summary>Rows that can be taken, or were.</summary>
    public int Accepted => Rows - Rejected;

    /// <summary>Says what trying it, or taking it in, came to.</summary>
    public void Judge(int rows, int added, int changed, int rejected, string rejections, string ignored) =>
        (Rows, Added, Changed, Rejected, Rejections, Ignored) = (rows, added, changed, rejected, rejections, ignored);
}
