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

    /// <summary>When the customer is to be called again; until then they wait outside the queue.</summary>
    public DateTime? CallAgainAt { get; private set; }

    /// <summary>The number that was dialled, where the program knows it: a wrong number is wrong until the customer has another one.</summary>
    public string? DialledNumber { get; private set; }

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

    /// <summary>Keeps the number that was dialled.</summary>
    public void Dial(string? number) => DialledNumber = number;

    /// <summary>Says when to call again, or not at all. A customer who refused or has another number is not called again.</summary>
    public Outcome CallAgain(DateTime? at)
    {
        if (at is not null && Outcome is (FollowUpOutcome.Refused or FollowUpOutcome.WrongNumber)) return Shared.Outcome.Refused("callAgainAt", "no-call-again");
        if (at <= At) return Shared.Outcome.Refused("callAgainAt", "call-again-past");
        CallAgainAt = at;
        return Shared.Outcome.Done;
    }

    /// <summary>Entered by mistake: kept and counted nowhere.</summary>
    public void Void() => Voided = true;
}
