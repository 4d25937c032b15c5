using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.CustomerCare;

namespace AfterSalesKpi.Application.Records.CustomerCare;

/// <summary>What a body says about an answer.</summary>
internal sealed class SurveyResponsePatch
{
    /// <summary>Most employees named in one answer.</summary>
    public const int MostRatings = 100;

    public static readonly ItemShape<SurveyResponsePatch> Shape = new ItemShape<SurveyResponsePatch>()
        .Text("store", Domain.Organization.Store.CodeLength, (p, v) => p.Store = v)
        .Text("reference", RecordLimits.Reference, (p, v) => p.Reference = v)
        .Text("workOrder", Domain.Records.Workshop.WorkOrder.NumberLength, (p, v) => p.WorkOrder = v)
        .Time("at", (p, v) => p.At = v)
        .OptionalInteger("overall", 1, 5, (p, v) => p.Overall = v)
        .OptionalInteger("attitude", 1, 5, (p, v) => p.Attitude = v)
        .OptionalInteger("quality", 1, 5, (p, v) => p.Quality = v)
        .OptionalInteger("speed", 1, 5, (p, v) => p.Speed = v)
        .OptionalInteger("recommend", 0, 10, (p, v) => p.Recommend = v)
        .List("employeeRatings", MostRatings, RatingPatch.Shape, (p, v) => p.EmployeeRatings = new(true, v))
        .OptionalText("comment", RecordLimits.LongText, (p, v) => p.Comment = v)
        .OptionalChoice<SurveyChannel>("channel", (p, v) => p.Channel = v)
        .OptionalText("enteredBy", Employee.NumberLength, (p, v) => p.EnteredBy = v)
        .OptionalFlag("voided", (p, v) => p.Voided = v);

    public string? Store { get; set; }

    public string? Reference { get; set; }

    public Optional<string?> WorkOrder { get; set; }

    public Optional<WrittenTime> At { get; set; }

    public Optional<int?> Overall { get; set; }

    public Optional<int?> Attitude { get; set; }

    public Optional<int?> Quality { get; set; }

    public Optional<int?> Speed { get; set; }

    public Optional<int?> Recommend { get; set; }

    public Optional<IReadOnlyList<RatingPatch>> EmployeeRatings { get; set; }

    public Optional<string?> Comment { get; set; }

    public Optional<SurveyChannel?> Channel { get; set; }

    public Optional<string?> EnteredBy { get; set; }

    public Optional<bool?> Voided { get; set; }
}
