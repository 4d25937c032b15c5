using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records;

namespace AfterSalesKpi.Application.Records.CustomerCare;

/// <summary>What a body says about a complaint.</summary>
internal sealed class ComplaintPatch
{
    public static readonly ItemShape<ComplaintPatch> Shape = new ItemShape<ComplaintPatch>()
        .Text("store", Domain.Organization.Store.CodeLength, (p, v) => p.Store = v)
        .Text("reference", RecordLimits.Reference, (p, v) => p.Reference = v)
        .OptionalText("workOrder", Domain.Records.Workshop.WorkOrder.NumberLength, (p, v) => p.WorkOrder = v)
        .OptionalText("responsible", Employee.NumberLength, (p, v) => p.Responsible = v)
        .OptionalText("source", RecordLimits.ShortText, (p, v) => p.Source = v)
        .Time("at", (p, v) => p.At = v)
        .OptionalText("text", RecordLimits.LongText, (p, v) => p.Text = v)
        .OptionalFlag("upheld", (p, v) => p.Upheld = v)
        .OptionalTime("decidedAt", (p, v) => p.DecidedAt = v)
        .OptionalFlag("voided", (p, v) => p.Voided = v);

    public string? Store { get; set; }

    public string? Reference { get; set; }

    public Optional<string?> WorkOrder { get; set; }

    public Optional<string?> Responsible { get; set; }

    public Optional<string?> Source { get; set; }

    public Optional<WrittenTime> At { get; set; }

    public Optional<string?> Text { get; set; }

    public Optional<bool?> Upheld { get; set; }

    public Optional<WrittenTime?> DecidedAt { get; set; }

    public Optional<bool?> Voided { get; set; }
}
