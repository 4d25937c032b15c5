using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Domain.Records;

namespace AfterSalesKpi.Application.Records.Staff;

/// <summary>What a body says about a review by a colleague.</summary>
internal sealed class PeerReviewPatch
{
    public static readonly ItemShape<PeerReviewPatch> Shape = new ItemShape<PeerReviewPatch>()
        .Text("reference", RecordLimits.Reference, (p, v) => p.Reference = v)
        .Text("employee", Domain.Organization.Employee.NumberLength, (p, v) => p.Employee = v)
        .Text("reviewer", Domain.Organization.Employee.NumberLength, (p, v) => p.Reviewer = v)
        .Time("at", (p, v) => p.At = v)
        .Integer("points", 0, 100, (p, v) => p.Points = v)
        .OptionalFlag("voided", (p, v) => p.Voided = v);

    public string? Reference { get; set; }

    public Optional<string?> Employee { get; set; }

    public Optional<string?> Reviewer { get; set; }

    public Optional<WrittenTime> At { get; set; }

    public Optional<int> Points { get; set; }

    public Optional<bool?> Voided { get; set; }
}
