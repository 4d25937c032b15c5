using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Staff;

namespace AfterSalesKpi.Application.Records.Staff;

/// <summary>What a body says about an exam.</summary>
internal sealed class TrainingResultPatch
{
    public static readonly ItemShape<TrainingResultPatch> Shape = new ItemShape<TrainingResultPatch>()
        .Text("reference", RecordLimits.Reference, (p, v) => p.Reference = v)
        .Text("employee", Domain.Organization.Employee.NumberLength, (p, v) => p.Employee = v)
        .Text("course", RecordLimits.ShortText, (p, v) => p.Course = v)
        .Time("at", (p, v) => p.At = v)
        .Number("score", 0, TrainingResult.MostScore, (p, v) => p.Score = v)
        .Number("fullScore", 0, TrainingResult.MostScore, (p, v) => p.FullScore = v)
        .OptionalChoice<TrainingStatus>("status", (p, v) => p.Status = v)
        .OptionalFlag("voided", (p, v) => p.Voided = v);

    public string? Reference { get; set; }

    public Optional<string?> Employee { get; set; }

    public Optional<string> Course { get; set; }

    public Optional<WrittenTime> At { get; set; }

    public Optional<decimal> Score { get; set; }

    public Optional<decimal> FullScore { get; set; }

    public Optional<TrainingStatus?> Status { get; set; }

    public Optional<bool?> Voided { get; set; }
}
