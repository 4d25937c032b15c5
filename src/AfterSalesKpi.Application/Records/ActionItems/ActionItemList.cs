using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records.ActionItems;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.ActionItems;

/// <summary>Reads things to do of the stores in scope.</summary>
public sealed class ActionItemList(KpiDbContext db, TimeProvider clock)
{
    /// <summary>Things to do that an order's page shows.</summary>
    private const int MostOfOrder = 20;

    /// <summary>A page of a list, and how many there are in all.</summary>
    public async Task<(int Total, List<ActionRow> Rows)> Page(ActionFilter filter, int page, int size, CancellationToken ct)
    {
        var items = Matching(filter);
        var total = await items.CountAsync(ct);
        return (total, await Rows(Sorted(items, filter).Skip((page - 1) * size).Take(size)).ToListAsync(ct));
    }

    /// <summary>The whole list, row by row, up to a number of rows.</summary>
    public IEnumerable<ActionRow> All(ActionFilter filter, int most) => Rows(Sorted(Matching(filter), filter).Take(most)).AsEnumerable();

    /// <summary>The newest things to do about an order of a store, as far as the person may see them.</summary>
    public Task<List<ActionRow>> AboutOrder(string number, string store, ActionViewer viewer, CancellationToken ct)
    {
        var order = db.WorkOrders.Where(o => o.Number == number && db.Stores.Any(s => s.Id == o.StoreId && s.Code == store)).Select(o => o.Id);
        var about = viewer.Sees(db.ActionItems.AsNoTracking()).Where(i => i.WorkOrderId != null && order.Contains(i.WorkOrderId.Value));
        return Rows(about.OrderByDescending(i => i.GivenAt).ThenByDescending(i => i.Id).Take(MostOfOrder)).ToListAsync(ct);
    }

    /// <summary>One of them; null when the person may not see it.</summary>
    public async Task<ActionRow?> Find(long id, ActionViewer viewer, CancellationToken ct) =>
        await Rows(viewer.Sees(db.ActionItems.AsNoTracking()).Where(i => i.Id == id)).SingleOrDefaultAsync(ct);

    private IQueryable<ActionItem> Matching(ActionFilter filter)
    {
        var (me, now) = (filter.Viewer.AccountId, clock.GetUtcNow().UtcDateTime);
        var items = db.ActionItems.AsNoTracking();
        items = filter.List switch
        {
            ActionList.Given => items.Where(i => i.GivenById == me && i.AssigneeId != me),
            ActionList.Store when filter.Viewer.SeesAll => items,
            _ => items.Where(i => i.AssigneeId == me),
        };
        if (filter.StoreId is { } store) items = items.Where(i => i.StoreId == store);
        if (filter.AssigneeId is { } person) items = items.Where(i => i.AssigneeId == person);
        if (!string.IsNullOrWhiteSpace(filter.Text))
        {
            var text = filter.Text.Trim();
            items = items.Where(i => i.Title.Contains(text));
        }

        return filter.State switch
        {
            ActionState.Done => items.Where(i => i.DoneAt != null && i.WithdrawnAt == null),
            ActionState.Withdrawn => items.Where(i => i.WithdrawnAt != null),
            ActionState.Overdue => items.Where(i => i.DoneAt == null && i.WithdrawnAt == null && i.DueAt < now),
            _ => items.Where(i => i.DoneAt == null && i.WithdrawnAt == null),
        };
    }

    private static IQueryable<ActionItem> Sorted(IQueryable<ActionItem> items, ActionFilter filter)
    {
        var sorted = (filter.Sort, filter.Descending) switch
        {
            (ActionSort.Given, true) => items.OrderByDescending(i => i.GivenAt),
            (ActionSort.Given, false) => items.OrderBy(i => i.GivenAt),
            (ActionSort.Title, true) => items.OrderByDescending(i => i.Title),
            (ActionSort.Title, false) => items.OrderBy(i => i.Title),
            (_, true) => items.OrderByDescending(i => i.DueAt),
            _ => items.OrderBy(i => i.DueAt),
        };
        return sorted.ThenBy(i => i.Id);
    }

    private IQueryable<ActionRow> Rows(IQueryable<ActionItem> items) =>
        from item in items
        join store in db.Stores on item.StoreId equals store.Id
        join assignee in db.Users on item.AssigneeId equals assignee.Id
        join giver in db.Users on item.GivenById equals giver.Id
        join doer in db.Users on item.DoneById equals doer.Id into doers
        from doer in doers.DefaultIfEmpty()
        join complaint in db.Complaints on item.ComplaintId equals complaint.Id into complaints
        from complaint in complaints.DefaultIfEmpty()
        join answer in db.SurveyResponses on item.AnswerId equals answer.Id into answers
        from answer in answers.DefaultIfEmpty()
        join order in db.WorkOrders on item.WorkOrderId ?? complaint.WorkOrderId ?? (long?)answer.WorkOrderId equals order.Id into orders
        from order in orders.DefaultIfEmpty()
        join vehicle in db.Vehicles on order.VehicleId equals vehicle.Id into vehicles
        from vehicle in vehicles.DefaultIfEmpty()
        select new ActionRow
        {
            Item = item,
            Store = store.Code,
            TimeZone = store.TimeZone,
            Assignee = assignee.DisplayName,
            GivenBy = giver.DisplayName,
            DoneBy = doer.DisplayName,
            OrderNumber = order.Number,
            Plate = vehicle.Plate,
            Complaint = complaint.Reference,
        };
}
