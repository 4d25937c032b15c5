using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.CustomerCare;

namespace AfterSalesKpi.Application.Records.CustomerCare;

/// <summary>What a body says about a call.</summary>
internal sealed class FollowUpPatch
{
    public static readonly ItemShape<FollowUpPatch> Shape = new ItemShape<FollowUpPatch>()
        .Text("store", Domain.Organization.Store.CodeLength, (p, v) => p.Store = v)
        .Text("reference", RecordLimits.Reference, (p, v) => p.Reference = v)
        .Text("workOrder", Domain.Records.Workshop.WorkOrder.NumberLength, (p, v) => p.WorkOrder = v)
        .Text("agent", Employee.NumberLength, (p, v) => p.Agent = v)
        .Time("at", (p, v) => p.At = v)
        .Choice<FollowUpOutcome>("outcome", (p, v) => p.Outcome = v)
        .OptionalText("channel", FollowUp.ChannelLength, (p, v) => p.Channel = v)
        .OptionalInteger("talkSeconds", 0, int.MaxValue, (p, v) => p.TalkSeconds = v)
        .OptionalText("notes", RecordLimits.LongText, (p, v) => p.Notes = v)
        .OptionalFlag("voided", (p, v) => p.Voided = v);

    public string? Store { get; set; }

    public string? Reference { get; set; }

    public Optional<string?> WorkOrder { get; set; }

    public Optional<string?> Agent { get; set; }

    public Optional<WrittenTime> At { get; set; }

    public Optional<FollowUpOutcome> Outcome { get; set; }

    public Optional<string?> Channel { get; set; }

    public Optional<int?> TalkSeconds { get; set; }

    public Optional<string?> Notes { get; set; }

    public Optional<bool?> Voided { get; set; }
}
