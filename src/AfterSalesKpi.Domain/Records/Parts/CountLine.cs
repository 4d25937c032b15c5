using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Records.Parts;

/// <summary>One part of a count list.</summary>
public sealed class CountLine : IStoreOwned
{
    private CountLine()
    {
    }

    /// <summary>A line that nobody has counted yet.</summary>
    public CountLine(CountList list, int place, long partId) =>
        (GroupId, StoreId, CountListId, Place, PartId) = (list.GroupId, list.StoreId, list.Id, place, partId);

    /// <summary>The number in the database.</summary>
    public long Id { get; private set; }

    /// <inheritdoc />
    public int GroupId { get; private set; }

    /// <inheritdoc />
    public int StoreId { get; private set; }

    /// <summary>The list.</summary>
    public int CountListId { get; private set; }

    /// <summary>Its place on the list, from 1: along the shelves.</summary>
    public int Place { get; private set; }

    /// <summary>The part.</summary>
    public long PartId { get; private set; }

    /// <summary>Pieces found; null while not counted.</summary>
    public int? CountedQuantity { get; private set; }

    /// <summary>Pieces by the book at the moment of counting: what moves afterwards is no difference.</summary>
    public int? BookQuantity { get; private set; }

    /// <summary>When it was counted.</summary>
    public DateTime? CountedAt { get; private set; }

    /// <summary>Who counted it.</summary>
    public int? CountedById { get; private set; }

    /// <summary>How often it has been sent back to be counted again.</summary>
    public int SentBack { get; private set; }

    /// <summary>Renewed by each save.</summary>
    public int Version { get; private set; }

    /// <summary>Pieces found beyond the book, negative for missing ones; null while not counted.</summary>
    public int? Difference => CountedQuantity - BookQuantity;

    /// <summary>Says what was found. Refused: <c>negative</c>, <c>too-large</c>.</summary>
    public Outcome Count(int found, long book, int countedById, DateTime at)
    {
        if (found < 0) return Outcome.Refused("counted", "negative");
        if (found > RecordLimits.Quantity) return Outcome.Refused("counted", "too-large");
        // The same again is no new count: the book has moved on since.
        if (CountedQuantity == found && CountedById == countedById) return Outcome.Done;
        (CountedQuantity, CountedById, CountedAt) = (found, countedById, at);
        BookQuantity = (int)Math.Clamp(book, -RecordLimits.Quantity, RecordLimits.Quantity);
        return Outcome.Done;
    }

    /// <summary>What was found is doubted: it is to be counted again.</summary>
    public void CountAgain() => (CountedQuantity, BookQuantity, CountedAt, CountedById, SentBack) = (null, null, null, null, SentBack + 1);
}
