using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Records.CustomerCare;

/// <summary>投诉 (indicators.md no. 19).</summary>
public sealed class Complaint : IStoreRecord
{
    private Complaint()
    {
    }

    /// <summary>A complaint yet without facts.</summary>
    public Complaint(int groupId, int storeId, string reference) => (GroupId, StoreId, Reference) = (groupId, storeId, reference);

    /// <summary>The number in the database.</summary>
    public long Id { get; private set; }

    /// <inheritdoc />
    public int GroupId { get; private set; }

    /// <inheritdoc />
    public int StoreId { get; private set; }

    /// <summary>Reference, unique in the store; the natural key of the API.</summary>
    public string Reference { get; private set; } = "";

    /// <summary>The order it is about, if any.</summary>
    public long? WorkOrderId { get; private set; }

    /// <summary>Who is named responsible, if anybody.</summary>
    public int? ResponsibleId { get; private set; }

    /// <summary>Where it came from, if said.</summary>
    public string? Source { get; private set; }

    /// <summary>When the customer complained.</summary>
    public DateTime At { get; private set; }

    /// <summary>What about.</summary>
    public string? Text { get; private set; }

    /// <summary>Whether it was upheld; null while undecided.</summary>
    public bool? Upheld { get; private set; }

    /// <summary>When that was decided.</summary>
    public DateTime? DecidedAt { get; private set; }

    /// <inheritdoc />
    public bool Voided { get; private set; }

    /// <summary>Renewed by each save.</summary>
    public int Version { get; private set; }

    /// <summary>Says what happened.</summary>
    public Outcome Revise(
        long? workOrderId, int? responsibleId, string? source, DateTime at, string? text, bool? upheld, DateTime? decidedAt, bool voided = false)
    {
        if (decidedAt < at) return Outcome.Refused("decidedAt", "before-complained");
        (WorkOrderId, ResponsibleId, Source, At, Text, Upheld, DecidedAt, Voided) =
            (workOrderId, responsibleId, source, at, text, upheld, decidedAt, voided);
        return Outcome.Done;
    }
}
