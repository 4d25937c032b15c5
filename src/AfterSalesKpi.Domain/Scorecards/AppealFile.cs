using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Scorecards;

/// <summary>A file that belongs to an appeal; for its parties only.</summary>
public sealed class AppealFile : KeptFile
{
    private AppealFile()
    {
    }

    /// <summary>The appeal.</summary>
    public long AppealId { get; private set; }

    /// <summary>Takes a file in. Refused as <see cref="KeptFile.Check"/>.</summary>
    public static Outcome<AppealFile> Take(int groupId, int storeId, long appealId, string? name, byte[] content, DateTime at) =>
        Keep(new AppealFile { AppealId = appealId }, groupId, storeId, name, content, at);
}
