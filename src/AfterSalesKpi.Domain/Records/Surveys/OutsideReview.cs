using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Records.Surveys;

/// <summary>外部评价: a review or the manufacturer's survey. It is shown beside our own answers and feeds no indicator.</summary>
public sealed class OutsideReview : IStoreOwned
{
    /// <summary>Most stars, in tenths.</summary>
    public const int MostStarTenths = 50;

    /// <summary>Most points of the manufacturer's survey, in tenths.</summary>
    public const int MostPointTenths = 10_000;

    private OutsideReview()
    {
    }

    /// <summary>A review yet without facts.</summary>
    public OutsideReview(int groupId, int storeId, string reference) => (GroupId, StoreId, Reference) = (groupId, storeId, reference);

    /// <summary>The number in the database.</summary>
    public long Id { get; private set; }

    /// <inheritdoc />
    public int GroupId { get; private set; }

    /// <inheritdoc />
    public int StoreId { get; private set; }

    /// <summary>What the platform calls it, unique in the store: the same review imported again changes the one that is there.</summary>
    public string Reference { get; private set; } = "";

    /// <summary>Where it was written.</summary>
    public ReviewPlatform Platform { get; private set; }

    /// <summary>When it was written.</summary>
    public DateTime At { get; private set; }

    /// <summary>Stars in tenths, 10 to 50; of the manufacturer's survey points in tenths, 0 to 10,000.</summary>
    public int ScoreTenths { get; private set; }

    /// <summary>What was written.</summary>
    public string? Text { get; private set; }

    /// <summary>The order it is about, if that could be told.</summary>
    public long? WorkOrderId { get; private set; }

    /// <summary>When the store answered it, if it did.</summary>
    public DateTime? AnsweredAt { get; private set; }

    /// <summary>Renewed by each save.</summary>
    public int Version { get; private set; }

    /// <summary>Says what was written. Refused: <c>out-of-range</c>, <c>too-long</c>, <c>before-written</c>.</summary>
    public Outcome Revise(ReviewPlatform platform, DateTime at, decimal score, string? text, long? workOrderId, DateTime? answeredAt)
    {
        var manufacturer = platform == ReviewPlatform.Manufacturer;
        var tenths = decimal.Round(score * 10, MidpointRounding.AwayFromZero);
        var (least, most) = manufacturer ? (0, MostPointTenths) : (10, MostStarTenths);
        if (tenths < least || tenths > most) return Outcome.Refused("score", "out-of-range", least / 10, most / 10);
        if (text?.Length > RecordLimits.LongText) return Outcome.Refused("text", "too-long", RecordLimits.LongText);
        if (answeredAt < at) return Outcome.Refused("answeredAt", "before-written");
        (Platform, At, ScoreTenths, Text, WorkOrderId, AnsweredAt) =
            (platform, at, (int)tenths, string.IsNullOrWhiteSpace(text) ? null : text.Trim(), workOrderId, answeredAt);
        return Outcome.Done;
    }

    /// <summary>Says when the store answered it; null takes that back. Refused: <c>before-written</c>.</summary>
    public Outcome Answer(DateTime? at)
    {
        if (at < At) return Outcome.Refused("answeredAt", "before-written");
        AnsweredAt = at;
        return Outcome.Done;
    }
}
