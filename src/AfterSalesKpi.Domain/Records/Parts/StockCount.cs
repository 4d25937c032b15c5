using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Records.Parts;

/// <summary>盘点: one counted part (indicators.md no. 12).</summary>
public sealed class StockCount : IStoreRecord
{
    private StockCount()
    {
    }

    /// <summary>A count yet without facts.</summary>
    public StockCount(int groupId, int storeId, string reference) => (GroupId, StoreId, Reference) = (groupId, storeId, reference);

    /// <summary>The number in the database.</summary>
    public long Id { get; private set; }

    /// <inheritdoc />
    public int GroupId { get; private set; }

    /// <inheritdoc />
    public int StoreId { get; private set; }

    /// <summary>Reference, unique in the store; the natural key of the API.</summary>
    public string Reference { get; private set; } = "";

    /// <summary>The part.</summary>
    public long PartId { get; private set; }

    /// <summary>Pieces by the book.</summary>
    public int BookQuantity { get; private set; }

    /// <summary>Pieces found.</summary>
    public int CountedQuantity { get; private set; }

    /// <summary>Who counted.</summary>
    public int CountedById { get; private set; }

    /// <summary>When it was counted.</summary>
    public DateTime At { get; private set; }

    /// <summary>
    /// Pieces by which book and shelf may differ and still agree: that of the part's class when it was first put in
    /// (<see cref="CountTolerance"/>). Kept with the count, so that another tolerance later turns no past month.
    /// </summary>
    public int Tolerance { get; private set; }

    /// <inheritdoc />
    public bool Voided { get; private set; }

    /// <summary>Renewed by each save.</summary>
    public int Version { get; private set; }

    /// <summary>Says what was counted.</summary>
    public Outcome Revise(long partId, int bookQuantity, int countedQuantity, int countedById, DateTime at, bool voided = false)
    {
        if (countedQuantity < 0) return Outcome.Refused("countedQuantity", "negative");
        if (countedQuantity > RecordLimits.Quantity) return Outcome.Refused("countedQuantity", "too-large");
        if (bookQuantity is > RecordLimits.Quantity or < -RecordLimits.Quantity) return Outcome.Refused("bookQuantity", "too-large");
        (PartId, BookQuantity, CountedQuantity, CountedById, At, Voided) = (partId, bookQuantity, countedQuantity, countedById, at, voided);
        return Outcome.Done;
    }

    /// <summary>Says how far book and shelf may differ; once, when the count is put in.</summary>
    public void Allow(int tolerance) => Tolerance = tolerance;
}
