using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Records.Workshop;

namespace AfterSalesKpi.Domain.Indicators.Own;

/// <summary>
/// What can be asked of each source. Of the order behind another record only what changes of the order recalculate that record's month for
/// may be asked, so that no stored sum grows stale.
/// </summary>
public static class SourceFields
{
    /// <summary>The key of "nobody": the records count for the store and the group only.</summary>
    public const string Nobody = "nobody";

    private static readonly SourceField ServiceType = SourceField.Choice("service-type", l => l.Order == null ? null : (Records.ServiceType?)l.Order.ServiceType);

    // Null where a part was asked for without an order.
    private static readonly SourceField Advisor = SourceField.Person("advisor", l => l.Order == null ? null : (int?)l.Order.AdvisorId);

    private static readonly SourceField Technician = SourceField.Person("technician", l => l.Order == null ? null : l.Order.TechnicianId);

    private static readonly IReadOnlyList<SourceField> PartFields =
    [
        SourceField.Text("part", l => l.Part!.Name), SourceField.Text("part-class", l => l.Part!.Class),
        SourceField.Number("unit-cost", FieldUnit.Fen, l => l.Part!.UnitCostFen),
    ];

    private static readonly Dictionary<RecordSource, IReadOnlyList<SourceField>> BySource = new()
    {
        [RecordSource.Orders] =
        [
            ServiceType,
            SourceField.Text("brand", l => l.Vehicle!.Brand), SourceField.Text("model", l => l.Vehicle!.Model),
            SourceField.Number("mileage", FieldUnit.Count, l => l.Order!.Mileage),
            SourceField.Number("labour-amount", FieldUnit.Fen, l => l.Order!.LabourFen), SourceField.Number("parts-amount", FieldUnit.Fen, l => l.Order!.PartsFen),
            SourceField.Number("amount", FieldUnit.Fen, l => l.Order!.LabourFen + l.Order.PartsFen),
            SourceField.Number("handling-time", FieldUnit.Seconds, l => l.Order!.HandlingSeconds),
            SourceField.Number("repair-time", FieldUnit.Seconds, l => l.Order!.RepairSeconds),
            SourceField.YesNo("booked-ahead", l => l.Order!.BookedAt != null), SourceField.YesNo("rework", l => l.Order!.ReworkOfId != null),
            SourceField.Choice<ReworkCause>("rework-cause", l => l.Order!.ReworkCause), SourceField.Choice<LateCause>("late-cause", l => l.Order!.LateCause),
            SourceField.Time("booked", l => l.Order!.BookedAt), SourceField.Time("confirmed", l => l.Order!.ConfirmedAt, dates: true),
            SourceField.Time("appointment", l => l.Order!.AppointmentAt), SourceField.Time("received", l => l.Order!.ReceivedAt, dates: true),
            SourceField.Time("dispatched", l => l.Order!.DispatchedAt), SourceField.Time("started", l => l.Order!.StartedAt, dates: true),
            SourceField.Time("first-promise", l => l.Order!.PromisedAt), SourceField.Time("promise", l => l.Order!.PromiseInForceAt),
            SourceField.Time("promise-decided", l => l.Order!.PromiseDecidedAt, dates: true),
            SourceField.Time("completed", l => l.Order!.CompletedAt, dates: true), SourceField.Time("inspected", l => l.Order!.InspectedAt),
            SourceField.Time("settled", l => l.Order!.SettledAt), SourceField.Time("delivered", l => l.Order!.DeliveredAt, dates: true),
            Advisor, Technician, SourceField.Person("inspector", l => l.Order!.InspectedById), SourceField.Person("call-assignee", l => l.Order!.FollowUpAssigneeId),
        ],
        [RecordSource.SurveyAnswers] =
        [
            SourceField.Number("overall", FieldUnit.Points, l => l.Answer!.Overall), SourceField.Number("attitude", FieldUnit.Points, l => l.Answer!.Attitude),
            SourceField.Number("quality", FieldUnit.Points, l => l.Answer!.Quality), SourceField.Number("speed", FieldUnit.Points, l => l.Answer!.Speed),
            SourceField.Number("recommend", FieldUnit.Points, l => l.Answer!.Recommend), SourceField.Number("lowest-rating", FieldUnit.Points, l => l.Answer!.LowestRating),
            SourceField.Text("comment", l => l.Answer!.Comment), SourceField.Choice<SurveyChannel>("channel", l => l.Answer!.Channel), ServiceType,
            SourceField.Time("answered", l => l.Answer!.At, dates: true), Advisor, Technician,
        ],
        [RecordSource.Calls] =
        [
            SourceField.Choice<FollowUpOutcome>("outcome", l => l.Call!.Outcome), SourceField.Number("talk-time", FieldUnit.Seconds, l => l.Call!.TalkSeconds),
            SourceField.Text("call-channel", l => l.Call!.Channel), SourceField.Text("notes", l => l.Call!.Notes), ServiceType,
            SourceField.Time("called", l => l.Call!.At, dates: true), SourceField.Person("caller", l => l.Call!.AgentId), Advisor, Technician,
        ],
        [RecordSource.PartRequests] =
        [
            SourceField.Number("quantity", FieldUnit.Count, l => l.Request!.Quantity), SourceField.Number("filled-at-once", FieldUnit.Count, l => l.Request!.FilledAtOnce),
            SourceField.Number("handed-out", FieldUnit.Count, l => l.Request!.Handed),
            SourceField.Number("short", FieldUnit.Count, l => l.Request!.Quantity - l.Request.FilledAtOnce), .. PartFields, ServiceType,
            SourceField.YesNo("for-order", l => l.Request!.WorkOrderId != null), SourceField.Time("requested", l => l.Request!.At, dates: true),
            SourceField.Time("request-answered", l => l.Request!.AnsweredAt), SourceField.Time("request-closed", l => l.Request!.ClosedAt),
            SourceField.Person("asked-by", l => l.Request!.AskedById), Advisor, Technician,
        ],
        [RecordSource.StockCounts] =
        [
            SourceField.Number("book-quantity", FieldUnit.Count, l => l.Count!.BookQuantity),
            SourceField.Number("counted-quantity", FieldUnit.Count, l => l.Count!.CountedQuantity),
            SourceField.Number("surplus", FieldUnit.Count, l => l.Count!.CountedQuantity - l.Count.BookQuantity),
            SourceField.YesNo("exact", l => l.Count!.CountedQuantity == l.Count.BookQuantity), .. PartFields,
            SourceField.Time("counted", l => l.Count!.At, dates: true), SourceField.Person("counted-by", l => l.Count!.CountedById),
        ],
        [RecordSource.Training] =
        [
            SourceField.Text("course", l => l.Training!.Course), SourceField.Number("points", FieldUnit.Points, l => l.Training!.Points),
            SourceField.YesNo("taken", l => l.Training!.Status == Records.Staff.TrainingStatus.Taken),
            SourceField.Time("examined", l => l.Training!.At, dates: true), SourceField.Person("trainee", l => l.Training!.EmployeeId),
        ],
        [RecordSource.Complaints] =
        [
            SourceField.YesNo("upheld", l => l.Complaint!.Upheld == true), SourceField.Text("complaint-source", l => l.Complaint!.Source),
            SourceField.Text("complaint-text", l => l.Complaint!.Text), SourceField.Time("complained", l => l.Complaint!.At),
            SourceField.Time("decided", l => l.Complaint!.DecidedAt), SourceField.Time("due", l => l.Complaint!.DueAt),
            SourceField.Time("complaint-counted", l => l.Complaint!.DecidedAt ?? l.Complaint.At, dates: true),
            SourceField.Person("responsible", l => l.Complaint!.ResponsibleId), SourceField.Person("owner", l => l.Complaint!.OwnerId), Advisor, Technician,
        ],
    };

    /// <summary>What can be asked of a source, in the order to offer it.</summary>
    public static IReadOnlyList<SourceField> Of(RecordSource source) => BySource.TryGetValue(source, out var fields) ? fields : [];

    /// <summary>The field of that key, or null.</summary>
    public static SourceField? Find(RecordSource source, string? key) => Of(source).FirstOrDefault(f => f.Key == key);

    /// <summary>When the records of a source may be counted, the usual one first.</summary>
    public static IReadOnlyList<SourceField> DatesOf(RecordSource source) =>
        [.. Of(source).Where(f => f.Dates).OrderBy(f => f.Key != "delivered")];

    /// <summary>To whom the records of a source may be attributed; nobody is always possible.</summary>
    public static IReadOnlyList<SourceField> PeopleOf(RecordSource source) => [.. Of(source).Where(f => f.Kind == FieldKind.Person)];
}
