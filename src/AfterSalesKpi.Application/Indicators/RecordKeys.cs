using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Records;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Indicators;

/// <summary>
/// Finds the natural keys of records, by which other systems know them: <c>store/number</c> of an order (and of its jobs and invitation),
/// <c>store/reference</c>, <c>store/day</c> of a stock day, the bare reference of what belongs to the group.
/// </summary>
public sealed class RecordKeys(KpiDbContext db)
{
    /// <summary>The keys of the records of some rows; one query for each kind of record among them.</summary>
    /// <param name="rows">The rows of a page.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task<IReadOnlyDictionary<(RecordType Type, long Id), string>> Of(IEnumerable<MeasureRow> rows, CancellationToken ct)
    {
        var keys = new Dictionary<(RecordType, long), string>();
        foreach (var kind in rows.GroupBy(r => r.RecordType, r => r.RecordId))
        {
            var ids = kind.Distinct().ToList();
            foreach (var found in await Keyed(kind.Key).Where(k => ids.Contains(k.Id)).ToListAsync(ct)) keys[(kind.Key, found.Id)] = found.Text;
        }

        return keys;
    }

    private IQueryable<FoundKey> Keyed(RecordType type)
    {
        var all = db.Records;
        return type switch
        {
            RecordType.WorkOrder =>
                from o in all.WorkOrders
                join s in all.Stores on o.StoreId equals s.Id
                select new FoundKey { Id = o.Id, Store = s.Code, Name = o.Number },
            RecordType.WorkOrderJob =>
                from j in all.Jobs
                join o in all.WorkOrders on j.WorkOrderId equals o.Id
                join s in all.Stores on o.StoreId equals s.Id
                select new FoundKey { Id = j.Id, Store = s.Code, Name = o.Number },
            RecordType.StockDay =>
                from d in all.StockDays
                join s in all.Stores on d.StoreId equals s.Id
                select new FoundKey { Id = d.Id, Store = s.Code, On = d.On },
            RecordType.PartRequest =>
                from r in all.PartRequests
                join s in all.Stores on r.StoreId equals s.Id
                select new FoundKey { Id = r.Id, Store = s.Code, Name = r.Reference },
            RecordType.StockCount =>
                from r in all.StockCounts
                join s in all.Stores on r.StoreId equals s.Id
                select new FoundKey { Id = r.Id, Store = s.Code, Name = r.Reference },
            RecordType.SurveyResponse =>
                from r in all.SurveyResponses
                join s in all.Stores on r.StoreId equals s.Id
                select new FoundKey { Id = r.Id, Store = s.Code, Name = r.Reference },
            RecordType.Complaint =>
                from r in all.Complaints
                join s in all.Stores on r.StoreId equals s.Id
                select new FoundKey { Id = r.Id, Store = s.Code, Name = r.Reference },
            RecordType.TrainingResult => from r in all.TrainingResults select new FoundKey { Id = r.Id, Name = r.Reference },
            RecordType.PeerReview => from r in all.PeerReviews select new FoundKey { Id = r.Id, Name = r.Reference },
            RecordType.SurveyInvitation =>
                from i in all.SurveyInvitations
                join o in all.WorkOrders on i.WorkOrderId equals o.Id
                join s in all.Stores on i.StoreId equals s.Id
                select new FoundKey { Id = i.Id, Store = s.Code, Name = o.Number },
            RecordType.OwnEntry =>
                from e in all.OwnEntries
                join s in all.Stores on e.StoreId equals s.Id
                select new FoundKey { Id = e.Id, Store = s.Code, Name = e.Reference },
            RecordType.FollowUp =>
                from f in all.FollowUps
                join s in all.Stores on f.StoreId equals s.Id
                select new FoundKey { Id = f.Id, Store = s.Code, Name = f.Reference },
            _ => throw new ArgumentOutOfRangeException(nameof(type), type, "Unknown kind of record."),
        };
    }
}
