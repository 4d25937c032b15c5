using AfterSalesKpi.Application.Records.Surveys;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Records.Parts;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Scorecards.Closing;

/// <summary>What is open, as questions to the database: each is counted by store and listed by the same definition.</summary>
internal sealed class OpenRecords(KpiDbContext db, IReadOnlyCollection<int> stores, StoreMonth month, Period period)
{
    private const int ReworkDays = 30;
    private const int ReworkSeconds = ReworkDays * Elapsed.Day;

    /// <summary>The open ones of an item that the database can tell; null for what it cannot.</summary>
    public IQueryable<OpenRecord>? Of(CheckItem item) => item switch
    {
        CheckItem.LateCauses =>
            from o in Orders()
            where o.PromiseInForceAt >= period.From && o.PromiseInForceAt < period.Until && (o.CompletedAt == null || o.CompletedAt > o.PromiseInForceAt) && o.LateCause == null
            select new OpenRecord { StoreId = o.StoreId, Key = o.Number, At = o.PromiseInForceAt },
        CheckItem.ReworkCauses =>
            from o in Orders()
            where o.ReworkOfId != null && o.ReceivedAt >= period.From && o.ReceivedAt < period.Until && o.ReworkCause == null
            select new OpenRecord { StoreId = o.StoreId, Key = o.Number, At = o.ReceivedAt, Detail = o.ReworkOfNumber },
        CheckItem.SuspectedRework => Suspected(),
        CheckItem.LowAnswers =>
            from r in db.SurveyResponses
            where stores.Contains(r.StoreId) && !r.Voided && r.At >= period.From && r.At < period.Until && r.LowestRating <= SurveyResponse.Low
                && !db.LowAnswerActions.Any(a => a.SurveyResponseId == r.Id)
            join o in db.WorkOrders on r.WorkOrderId equals o.Id
            select new OpenRecord { StoreId = r.StoreId, Key = o.Number, At = r.At, Detail = r.Comment, Id = r.Id },
        CheckItem.Complaints =>
            from c in db.Complaints
            where stores.Contains(c.StoreId) && !c.Voided && c.Upheld == null && c.At >= period.From && c.At < period.Until
            select new OpenRecord { StoreId = c.StoreId, Key = c.Reference, At = c.At, Detail = c.Text },
        CheckItem.Counts =>
            from c in db.CountLists
            where stores.Contains(c.StoreId) && c.MadeAt >= period.From && c.MadeAt < period.Until && (c.State == CountListState.Counting || c.State == CountListState.HandedIn)
            select new OpenRecord { StoreId = c.StoreId, Key = c.Number, At = c.MadeAt, Detail = c.What },
        CheckItem.Vetoes =>
            from a in db.Adjustments
            where stores.Contains(a.StoreId) && a.Month == month && a.GradeCap != null && a.Approved == null && a.WithdrawnAt == null
            join e in db.Employees on a.EmployeeId equals e.Id
            select new OpenRecord { StoreId = a.StoreId, Key = e.Name, At = a.At, Detail = a.Reason },
        CheckItem.MissingSurveys =>
            from o in Asked()
            where !db.SurveyResponses.Any(r => r.WorkOrderId == o.Id && !r.Voided)
                && !db.InvitedOrders.Any(i => i.WorkOrderId == o.Id && db.SurveyInvitations.Any(v => v.Id == i.InvitationId && v.AnsweredAt != null))
            select new OpenRecord { StoreId = o.StoreId, Key = o.Number, At = o.DeliveredAt },
        _ => null,
    };

    /// <summary>
    /// The delivered orders whose customers a store's questionnaire asks, its own, the group's or the default one; who wishes not to be
    /// contacted is not asked.
    /// </summary>
    public IQueryable<WorkOrder> Asked() =>
        from o in Visits.Askable(db.WorkOrders)
        join c in db.Customers on o.CustomerId equals c.Id
        where stores.Contains(o.StoreId) && o.DeliveredAt >= period.From && o.DeliveredAt < period.Until && (c.NoCallsSince == null || c.NoCallsSince > o.DeliveredAt)
        select o;

    private IQueryable<WorkOrder> Orders() =>
        db.WorkOrders.Where(o => stores.Contains(o.StoreId) && !o.Voided && o.CancelledAt == null && o.ServiceType != ServiceType.Internal);

    /// <summary>The same vehicle again within the time, for the same system.</summary>
    private IQueryable<OpenRecord> Suspected()
    {
        var since = period.From.AddDays(-ReworkDays);
        return
            from o in Orders()
            where o.ReceivedAt >= period.From && o.ReceivedAt < period.Until && o.ReworkOfId == null && !o.ReworkRuledOut && o.ServiceType != ServiceType.Recall
            where db.WorkOrders.Any(before => before.VehicleId == o.VehicleId && before.Id != o.Id && !before.Voided && before.CancelledAt == null
                && before.DeliveredAt >= since && before.DeliveredAt <= o.ReceivedAt && Elapsed.Seconds(before.DeliveredAt!.Value, o.ReceivedAt!.Value) <= ReworkSeconds // both compared before
                && db.WorkOrderJobs.Any(now => now.WorkOrderId == o.Id && now.System != null && db.WorkOrderJobs.Any(then => then.WorkOrderId == before.Id && then.System == now.System)))
            select new OpenRecord { StoreId = o.StoreId, Key = o.Number, At = o.ReceivedAt };
    }
}
