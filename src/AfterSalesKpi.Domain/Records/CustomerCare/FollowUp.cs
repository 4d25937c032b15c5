using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Records.CustomerCare;

/// <summary>回访: one call after a delivery (indicators.md no. 13, 22).</summary>
public sealed class FollowUp : IStoreRecord
{
    /// <summary>Longest channel, such as phone or WeCom.</summary>
    public const int ChannelLength = 20;

    private FollowUp()
    {
    }

    /// <summary>A call yet without facts.</summary>
    public FollowUp(int groupId, int storeId, string reference) => (GroupId, StoreId, Reference) = (groupId, storeId, reference);

    /// <summary>The number in the database.</summary>
    public long Id { get; private set; }

    /// <inheritdoc />
    public int GroupId { get; private set; }

    /// <inheritdoc />
    public int StoreId { get; private set; }

    /// <summary>Reference, unique in the store; the natural key of the API.</summary>
    public string Reference { get; private set; } = "";

    /// <summary>The order it was made for.</summary>
    public long WorkOrderId { get; private set; }

    /// <summary>Who called.</summary>
    public int AgentId { get; private set; }

    /// <summary>When.</summary>
    public DateTime At { get; private set; }

    /// <summary>What came of it.</summary>
    public FollowUpOutcome Outcome { get; private set; }

    /// <summary>By what means, if said.</summary>
    public string? Channel { get; private set; }

    /// <summary>Seconds talked, if known.</summary>
    public int? TalkSeconds { get; private set; }

    /// <summary>Notes.</summary>
    public string? Notes { get; private set; }

    /// <inheritdoc />
    public bool Voided { get; private set; }

    /// <summary>Renewed by each save.</summary>
    public int Version { get; private set; }

    /// <summary>Says what happened.</summary>
    public Outcome Revise(
        long workOrderId, int agentId, DateTime at, FollowUpOutcome outcome, string? channel, int? talkSeconds, string? notes, bool voided = false)
    {
        if (talkSeconds < 0) return Shared.Outcome.Refused("talkSeconds", "negative");
        (WorkOrderId, AgentId, At, Outcome, Channel, TalkSeconds, Notes, Voided) =
            (workOrderId, agentId, at, outcome, channel, talkSeconds, notes, voided);
        return Shared.Outcome.Done;
    }
}
