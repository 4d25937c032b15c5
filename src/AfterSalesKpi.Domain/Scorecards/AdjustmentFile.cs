using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Scorecards;

/// <summary>A file that an adjustment or a veto rests on; for who gives and decides such, and for the person whom it counts for.</summary>
public sealed class AdjustmentFile : KeptFile
{
    private AdjustmentFile()
    {
    }

    /// <summary>The adjustment.</summary>
    public int AdjustmentId { get; private set; }

    /// <summary>Who brought it.</summary>
    public string By { get; private set; } = "";

    /// <summary>Takes a file in. Refused as <see cref="KeptFile.Check"/>.</summary>
    public static Outcome<AdjustmentFile> Take(Adjustment adjustment, string? name, byte[] content, Signatory by, DateTime at) =>
        Keep(new AdjustmentFile { AdjustmentId = adjustment.Id, By = by.Name }, adjustment.GroupId, adjustment.StoreId, name, content, at);
}
