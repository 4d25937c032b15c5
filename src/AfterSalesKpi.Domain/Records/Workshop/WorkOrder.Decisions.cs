using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Records.Workshop;

/// <summary>What people decide about an order afterwards: whether it counts, what it put right, which times were wrong.</summary>
public sealed partial class WorkOrder
{
    /// <summary>Longest reason of voiding an order.</summary>
    public const int VoidReasonLength = 200;

    /// <summary>Longest note on what a rework's cause was concluded from.</summary>
    public const int ReworkNoteLength = 500;

    /// <summary>Why it was voided.</summary>
    public string? VoidReason { get; private set; }

    /// <summary>What the cause of the rework was concluded from: photographs, measurements, what the customer said.</summary>
    public string? ReworkNote { get; private set; }

    /// <summary>Somebody looked at the earlier visit and decided that this is no rework of it: it is not suggested again.</summary>
    public bool ReworkRuledOut { get; private set; }

    /// <summary>作废: kept for reference, counts nowhere. Refused: <c>reason</c> <c>required</c>, <c>too-long</c>; <c>order-voided</c>.</summary>
    public Outcome Annul(string? reason)
    {
        if (Voided) return Outcome.Refused("", "order-voided");
        if (string.IsNullOrWhiteSpace(reason)) return Outcome.Refused("reason", "required");
        if (reason.Trim().Length > VoidReasonLength) return Outcome.Refused("reason", "too-long", VoidReasonLength);
        return Revise(Facts with { Voided = true, VoidReason = reason.Trim() });
    }

    /// <summary>It counts again after all. An order that is not voided stays as it is.</summary>
    public Outcome Restore() => Revise(Facts with { Voided = false, VoidReason = null });

    /// <summary>Decides that it puts nothing right.</summary>
    public Outcome RuleOutRework() => Revise(Facts with { ReworkOfId = null, ReworkOfNumber = null, ReworkCause = null, ReworkNote = null, ReworkRuledOut = true });

    /// <summary>Corrects, adds (at the end) or takes away (null) a pause. Refused: <c>unknown-pause</c>, and what is wrong with pauses.</summary>
    public Outcome CorrectPause(int index, Pause? pause)
    {
        if (index < 0 || index > Pauses.Count || (pause is null && index == Pauses.Count)) return Outcome.Refused("", "unknown-pause");
        if (pause?.From < ReceivedAt) return Outcome.Refused("from", "before-received");
        if (pause?.To < pause?.From) return Outcome.Refused("to", "ends-before-start");
        List<Pause> next = [.. Pauses.Take(index), .. pause is null ? [] : new[] { pause }, .. Pauses.Skip(index + 1)];
        return Revise(Facts with { Pauses = [.. next.OrderBy(p => p.From)] });
    }

    /// <summary>Ticks or unticks a step of the service process.</summary>
    public Outcome TickStep(string step, bool done)
    {
        if (step.Length == 0 || string.IsNullOrWhiteSpace(step)) return Outcome.Refused("step", "required");
        var others = (Steps ?? []).Where(s => s != step);
        return Revise(Facts with { Steps = done ? [.. others, step] : [.. others] });
    }

    /// <summary>Says which order this one puts right; it must be the same vehicle's.</summary>
    public Outcome LinkRework(WorkOrder original)
    {
        if (WorkOrderRules.CheckRework(this, original) is { } problem) return Outcome.From([problem]);
        (ReworkOfId, ReworkOfNumber, ReworkRuledOut) = (original.Id, original.Number, false);
        return Outcome.Done;
    }
}
