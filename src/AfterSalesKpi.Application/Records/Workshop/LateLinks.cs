using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Workshop;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>
/// Links that are made when the body's orders are written: of orders that waited for one of them, and of those among them whose original
/// somebody else wrote at the same moment. A link whose original has become another vehicle's is undone and waits.
/// </summary>
internal sealed class LateLinks(ImportWork work, List<ImportedOrder> orders)
{
    /// <returns>The orders whose link was made or undone.</returns>
    public async Task<List<WorkOrder>> Make(CancellationToken ct)
    {
        var linked = new List<WorkOrder>();
        foreach (var store in orders.Where(o => o.Item.Stands).GroupBy(o => o.Item.Store!)) // placed, because they stand
        {
            var reworks = work.Db.WorkOrders.Where(o => o.StoreId == store.Key.Id && o.ReworkOfNumber != null);
            var waiting = reworks.Where(o => o.ReworkOfId == null);
            var moved = store.Where(o => !o.IsNew && o.Facts.VehicleId != o.Before.VehicleId).Select(o => o.Order.Number).ToList();
            var arrived = store.Where(o => o.IsNew).Select(o => o.Order.Number);
            var alone = store.Where(o => o.Facts.ReworkOfId is null).Select(o => o.Facts.ReworkOfNumber).OfType<string>();
            if (await waiting.AnyAsync(ct)) linked.AddRange(await Link(store.Key, waiting, [.. arrived.Union(alone, StringComparer.Ordinal)], ct));
            linked.AddRange(await Link(store.Key, reworks, moved, ct));
        }

        return linked;
    }

    /// <summary>Looks again at every order among some that names one of these as its original.</summary>
    private async Task<List<WorkOrder>> Link(StoreClock store, IQueryable<WorkOrder> reworks, List<string> originals, CancellationToken ct)
    {
        var found = await Chunks.Find(originals, some => reworks.Where(o => some.Contains(o.ReworkOfNumber!)), ct); // asked for
        var numbers = found.Select(o => o.ReworkOfNumber).Distinct().ToList();
        var known = await Chunks.Find(numbers, some => work.Db.WorkOrders.Where(o => o.StoreId == store.Id && some.Contains(o.Number)), ct);
        var byNumber = known.ToDictionary(o => o.Number, StringComparer.Ordinal);
        return found.FindAll(rework => byNumber.TryGetValue(rework.ReworkOfNumber!, out var original) && Link(store, rework, original)); // asked for
    }

    private bool Link(StoreClock store, WorkOrder rework, WorkOrder original)
    {
        var (before, times) = (rework.ReworkOfId, RowTimes.Of(rework));
        if (!rework.LinkRework(original).Succeeded) rework.Revise(rework.Facts with { ReworkOfId = null });
        if (rework.ReworkOfId == before) return false;
        work.Marks.Touch(store, times);
        work.Marks.Touch(store, RowTimes.Of(rework));
        return true;
    }
}
