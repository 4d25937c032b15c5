using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Records.Staff;
using AfterSalesKpi.Domain.Records.Workshop;

namespace AfterSalesKpi.Domain.Tests.Indicators.Lists;

/// <summary>
/// The rows of indicators.md made a second time, record by record in plain loops and from the text alone: no query, no period, none of
/// the derived columns.
/// </summary>
public sealed class ReferenceRows(RecordLists lists)
{
    private IEnumerable<WorkOrder> Counted => lists.Orders.Where(o => !o.Voided && o.CancelledAt is null);

    private IEnumerable<WorkOrder> Customers => Counted.Where(o => o.ServiceType != ServiceType.Internal);

    private IEnumerable<WorkOrder> Deliveries => Customers.Where(o => o.DeliveredAt is not null);

    /// <summary>All rows of the indicator of that number.</summary>
    public IEnumerable<PlainRow> Of(int number) => number switch
    {
        1 => Answers(r => r.Overall, a => a > 3 ? 1 : 0, o => o.AdvisorId),
        2 => Answers(r => r.Attitude, a => 20 * a, o => o.AdvisorId),
        3 => Answers(r => r.Quality, a => 20 * a, o => o.TechnicianId),
        4 => Answers(r => r.Speed, a => 20 * a, o => o.AdvisorId),
        5 => Customers.Where(o => o is { BookedAt: not null, ConfirmedAt: not null }).Select(o => Row(o, o.AdvisorId, o.ConfirmedAt, Between(o.BookedAt, o.ConfirmedAt))),
        6 => Customers.Where(o => o is { ReceivedAt: not null, StartedAt: not null }).Select(o => Row(o, o.AdvisorId, o.StartedAt, Between(o.ReceivedAt, o.StartedAt))),
        7 => Counted.Where(o => o.CompletedAt is not null).Select(o => Row(o, o.TechnicianId, o.CompletedAt, Handling(o))),
        8 => Counted.SelectMany(OnTime),
        9 => Deliveries.Select(o => Row(o, o.TechnicianId, o.DeliveredAt, 0)).Concat(Customers.SelectMany(Rework)),
        10 => lists.StockDays.Select(d => new PlainRow(d.StoreId, null, d.At, d.IssuedFen, d.HeldFen, null, RecordType.StockDay, d.Id)),
        11 => lists.PartRequests.Where(r => !r.Voided).Select(r => new PlainRow(
            r.StoreId, null, r.At, r.FilledAtOnce == r.Quantity ? 0 : 1, 1, Counted.FirstOrDefault(o => o.Id == r.WorkOrderId)?.ServiceType, RecordType.PartRequest, r.Id)),
        12 => lists.StockCounts.Where(c => !c.Voided).Select(c => new PlainRow(
            c.StoreId, c.CountedById, c.At, c.BookQuantity - c.CountedQuantity == 0 ? 1 : 0, 1, null, RecordType.StockCount, c.Id)),
        13 => Callable().Select(o => Row(o, Caller(o), o.DeliveredAt!.Value.AddDays(3), Calls(o).Any(c => c.Outcome == FollowUpOutcome.Reached) ? 1 : 0)),
        14 => Deliveries.Where(o => !IsRework(o)).Select(o => Row(o, o.AdvisorId, o.DeliveredAt!.Value.AddDays(180), CameAgain(o) ? 1 : 0)),
        15 => Answers(r => r.Recommend, a => a > 8 ? 1 : 0, o => o.AdvisorId),
        16 => lists.TrainingResults.Where(t => !t.Voided && t.Status != TrainingStatus.Excused).Select(t => new PlainRow(
            t.StoreId, t.EmployeeId, t.At, Points(t), 1, null, RecordType.TrainingResult, t.Id)),
        17 => lists.Responses.Where(r => !r.Voided).SelectMany(r => r.EmployeeRatings.SelectMany(e => Customers.Where(o => o.Id == r.WorkOrderId).Select(o =>
            new PlainRow(r.StoreId, e.EmployeeId, r.At, e.Rating * 20, 1, o.ServiceType, RecordType.SurveyResponse, r.Id)))),
        18 => lists.PeerReviews.Where(v => !v.Voided && v.EmployeeId != v.ReviewerId).Select(v => new PlainRow(
            v.StoreId, v.EmployeeId, v.At, v.Points, 1, null, RecordType.PeerReview, v.Id)),
        19 => Deliveries.Select(o => Row(o, o.AdvisorId, o.DeliveredAt, 0)).Concat(lists.Complaints.SelectMany(Upheld)),
        20 => Deliveries.GroupBy(o => o.CustomerId).Select(FirstVisit),
        21 => Deliveries.SelectMany(Process),
        22 => Callable().Select(o => Row(o, Caller(o), o.DeliveredAt!.Value.AddDays(3), Calls(o).Any() ? 1 : 0)),
        23 => Answers(r => r.Recommend, a => a > 8 ? 1 : a < 7 ? -1 : 0, o => o.AdvisorId),
        24 => Counted.Where(o => o.CompletedAt is not null).SelectMany(o => o.Jobs.Where(j => j.StandardSeconds > 0 && j.ActualSeconds > 0).Select(j => new PlainRow(
            o.StoreId, j.TechnicianId, o.CompletedAt!.Value, j.StandardSeconds, j.ActualSeconds!.Value, o.ServiceType, RecordType.WorkOrderJob, j.Id))),
        25 => Counted.Where(o => o is { StartedAt: not null, CompletedAt: not null }).Select(o => Row(o, o.TechnicianId, o.CompletedAt, Free(o.StartedAt!.Value, o.CompletedAt!.Value, o.Pauses))),
        26 => Counted.SelectMany(OnTime).Select(row => row with { Who = row.Numerator == 0 && Elsewhere(row.Record) ? null : row.Who }),
        27 => Customers.SelectMany(Ready),
        28 => Deliveries.Select(FixedFirst),
        32 => lists.Invitations.SelectMany(i => Customers.Where(o => o.Id == i.WorkOrderId).Select(o => new PlainRow(
            i.StoreId, o.AdvisorId, i.AnsweredAt ?? i.MadeAt.AddDays(30), i.AnsweredAt is null ? 0 : 1, 1, o.ServiceType, RecordType.SurveyInvitation, i.Id))),
        _ => throw new ArgumentOutOfRangeException(nameof(number)),
    };

    private IEnumerable<PlainRow> Answers(Func<SurveyResponse, int?> question, Func<int, int> numerator, Func<WorkOrder, int?> who)
    {
        foreach (var response in lists.Responses)
        {
            var order = Customers.FirstOrDefault(o => o.Id == response.WorkOrderId);
            if (response.Voided || order is null || question(response) is not { } answer) continue;
            yield return new PlainRow(response.StoreId, who(order), response.At, numerator(answer), 1, order.ServiceType, RecordType.SurveyResponse, response.Id);
        }
    }

    private static long Handling(WorkOrder order) => Free(
        order.ReceivedAt!.Value, order.CompletedAt!.Value, order.Pauses.Where(p => p.Reason is PauseReason.CustomerApproval or PauseReason.CustomerPayment));

    /// <summary>Every moment at which something begins or ends, and of each stretch between two of them whether any pause covers it.</summary>
    private static long Free(DateTime from, DateTime to, IEnumerable<Pause> pauses)
    {
        var ended = pauses.Where(p => p.To is not null).ToList();
        var moments = ended.SelectMany(p => new[] { p.From, p.To!.Value }).Where(m => m > from && m < to).Append(from).Append(to).Order().ToList();
        return moments.Zip(moments.Skip(1)).Where(s => !ended.Exists(p => p.From <= s.First && p.To >= s.Second)).Sum(s => Between(s.First, s.Second));
    }

    private bool Elsewhere(long order) => lists.Orders.Single(o => o.Id == order).LateCause is not (null or LateCause.Technician);

    private static IEnumerable<PlainRow> Ready(WorkOrder order)
    {
        if (Promise(order) is not { } promised) yield break;
        var ready = order.InspectedAt ?? order.CompletedAt;
        yield return ready is not null && ready <= promised ? Row(order, order.AdvisorId, order.CompletedAt, 1) : Row(order, order.AdvisorId, promised, 0);
    }

    private PlainRow FixedFirst(WorkOrder order)
    {
        var reworks = Customers.Where(r => r.ReworkOfId == order.Id && Between(order.DeliveredAt, r.ReceivedAt) is >= 0 and <= 30 * 86_400).ToList();
        var blameless = reworks.Count > 0 && reworks.TrueForAll(r => r.ReworkCause is ReworkCause.PartQuality or ReworkCause.Product or ReworkCause.CustomerUse);
        return Row(order, blameless ? null : order.TechnicianId, order.DeliveredAt!.Value.AddDays(30), reworks.Count == 0 ? 1 : 0);
    }

    private static IEnumerable<PlainRow> OnTime(WorkOrder order)
    {
        if (Promise(order) is not { } promised) yield break;
        var kept = order.CompletedAt is not null && order.CompletedAt <= promised;
        yield return Row(order, order.TechnicianId, kept ? order.CompletedAt : promised, kept ? 1 : 0);
    }

    private static DateTime? Promise(WorkOrder order)
    {
        var promised = order.PromisedAt;
        foreach (var later in order.Promises.Where(p => p.AgreedByCustomer))
        {
            if (promised is null || later.At < promised) promised = later.PromisedAt;
        }

        return promised;
    }

    private IEnumerable<PlainRow> Rework(WorkOrder rework)
    {
        foreach (var original in Deliveries.Where(o => o.Id == rework.ReworkOfId))
        {
            var after = Between(original.DeliveredAt, rework.ReceivedAt);
            if (after is < 0 or > 30 * 86_400) continue;
            var blameless = rework.ReworkCause is ReworkCause.PartQuality or ReworkCause.Product or ReworkCause.CustomerUse;
            yield return new PlainRow(
                original.StoreId, blameless ? null : original.TechnicianId, rework.ReceivedAt!.Value, 1, 0, rework.ServiceType, RecordType.WorkOrder, rework.Id);
        }
    }

    private bool IsRework(WorkOrder order)
    {
        if (order.ReworkOfNumber is null) return false;
        var original = Counted.FirstOrDefault(o => o.Id == order.ReworkOfId);
        return original?.DeliveredAt is null || Between(original.DeliveredAt, order.ReceivedAt) <= 30 * 86_400;
    }

    private bool CameAgain(WorkOrder order) => Customers.Any(v =>
        v != order && v.CustomerId == order.CustomerId && v.ServiceType != ServiceType.Recall && !IsRework(v)
        && Between(order.DeliveredAt, v.ReceivedAt) is >= 0 and <= 180 * 86_400);

    private IEnumerable<WorkOrder> Callable() => Deliveries.Where(o =>
    {
        var customer = lists.Customers.Single(c => c.Id == o.CustomerId);
        return customer.Phone is not null && !(customer.NoCallsSince < o.DeliveredAt);
    });

    private IEnumerable<FollowUp> Calls(WorkOrder order) => lists.FollowUps
        .Where(f => !f.Voided && Between(order.DeliveredAt, f.At) is >= 0 and <= 3 * 86_400)
        .Where(f => Customers.Any(o => o.Id == f.WorkOrderId && o.CustomerId == order.CustomerId && o.StoreId == order.StoreId))
        .OrderBy(f => f.At).ThenBy(f => f.Reference, StringComparer.Ordinal);

    private int? Caller(WorkOrder order) => Calls(order).FirstOrDefault() is { } first ? first.AgentId : order.FollowUpAssigneeId;

    private static long Points(TrainingResult result) =>
        result.Status == TrainingStatus.Absent ? 0 : ((200 * result.ScoreHundredths) + result.FullScoreHundredths) / (2 * result.FullScoreHundredths);

    private IEnumerable<PlainRow> Upheld(Complaint complaint)
    {
        var order = Customers.FirstOrDefault(o => o.Id == complaint.WorkOrderId);
        if (complaint.Voided || complaint.Upheld is not true || (complaint.WorkOrderId is not null && order is null)) yield break;
        yield return new PlainRow(
            complaint.StoreId, complaint.ResponsibleId ?? order?.AdvisorId, complaint.DecidedAt ?? complaint.At, 1, 0, order?.ServiceType, RecordType.Complaint, complaint.Id);
    }

    private PlainRow FirstVisit(IEnumerable<WorkOrder> deliveries)
    {
        var first = deliveries.OrderBy(o => o.DeliveredAt)
            .ThenBy(o => lists.Stores.Single(s => s.Id == o.StoreId).Code, StringComparer.Ordinal).ThenBy(o => o.Number, StringComparer.Ordinal).First();
        return Row(first, first.AdvisorId, first.DeliveredAt, lists.Customers.Single(c => c.Id == first.CustomerId).ReferredBy is null ? 0 : 1);
    }

    private static IEnumerable<PlainRow> Process(WorkOrder order)
    {
        if (order.Steps is not { } ticked) yield break;
        string[] advisor = ["walk-round", "estimate-explained", "result-explained"];
        string[] technician = order.ServiceType is ServiceType.Maintenance or ServiceType.Recall ? ["quality-check"] : ["diagnosis", "quality-check"];
        yield return Row(order, order.AdvisorId, order.DeliveredAt, advisor.Intersect(ticked).Count(), advisor.Length);
        yield return Row(order, order.TechnicianId, order.DeliveredAt, technician.Intersect(ticked).Count(), technician.Length);
    }

    private static PlainRow Row(WorkOrder order, int? who, DateTime? at, long numerator, long denominator = 1) =>
        new(order.StoreId, who, at!.Value, numerator, denominator, order.ServiceType, RecordType.WorkOrder, order.Id);

    private static long Between(DateTime? from, DateTime? to) => (to!.Value.Ticks - from!.Value.Ticks) / TimeSpan.TicksPerSecond;

}
