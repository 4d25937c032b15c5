using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>
/// Which order each rework puts right (<c>reworkOf</c>). The original may be in the database, in the same body in any order, or not
/// known yet: then its number is kept, and the link is made when it arrives.
/// </summary>
internal sealed class ReworkLinks(ImportWork work, List<ImportedOrder> orders)
{
    private readonly Dictionary<(int StoreId, string Number), ImportedOrder> inBody = orders.ToDictionary(o => (o.Order.StoreId, o.Order.Number));
    private readonly Dictionary<(int StoreId, string Number), (long Id, long VehicleId)> inDatabase = [];

    /// <summary>Sets the links of the body's orders; refuses those that name the own number, another vehicle's order or a circle.</summary>
    public async Task Decide(CancellationToken ct)
    {
        var reworks = orders.FindAll(o => o.Item.Stands && o.Facts.ReworkOfNumber is not null);
        await LoadOriginals(reworks, ct);
        foreach (var rework in orders.Where(o => o.Item.Stands && o.Facts.ReworkOfNumber is null && o.Facts.ReworkOfId is not null))
        {
            rework.Facts = rework.Facts with { ReworkOfId = null };
        }

        // Refusing one changes what the orders that point to it find, so it is asked until nobody more is refused.
        for (var again = true; again;)
        {
            again = false;
            foreach (var rework in reworks.Where(r => r.Item.Stands)) again |= !Decide(rework);
        }
    }

    /// <summary>New orders in an order in which each comes after the one it puts right.</summary>
    public IEnumerable<ImportedOrder> OriginalsFirst(IEnumerable<ImportedOrder> added)
    {
        var done = new HashSet<ImportedOrder>();
        foreach (var order in added)
        {
            var chain = new Stack<ImportedOrder>();
            for (ImportedOrder? next = order; next is { IsNew: true } && done.Add(next); next = OriginalInBody(next)) chain.Push(next);
            foreach (var one in chain) yield return one;
        }
    }

    private async Task LoadOriginals(List<ImportedOrder> reworks, CancellationToken ct)
    {
        foreach (var store in reworks.GroupBy(r => r.Order.StoreId, r => r.Facts.ReworkOfNumber!)) // filtered
        {
            var numbers = store.Where(n => !inBody.ContainsKey((store.Key, n))).Distinct(StringComparer.Ordinal).ToList();
            var found = await Chunks.Find(
                numbers,
                some => work.Db.WorkOrders.AsNoTracking().Where(o => o.StoreId == store.Key && some.Contains(o.Number)).Select(o => new { o.Number, o.Id, o.VehicleId }),
                ct);
            foreach (var o in found) inDatabase[(store.Key, o.Number)] = (o.Id, o.VehicleId);
        }
    }

    /// <returns>False when the rework was refused.</returns>
    private bool Decide(ImportedOrder rework)
    {
        var original = Original(rework);
        var isGiven = rework.Item.Patch.ReworkOf.IsGiven;
        if (isGiven && Refusal(rework, original) is { } problem)
        {
            rework.Item.Refuse(problem);
            return false;
        }

        // A link that was not given anew does not stand in the way of a correction: it waits until both are the same vehicle's again.
        var id = original is { } found && found.VehicleId == rework.Facts.VehicleId && found.Id != rework.Order.Id ? found.Id : (long?)null;
        if (rework.Facts.ReworkOfId != id) rework.Facts = rework.Facts with { ReworkOfId = id };
        return true;
    }

    private Problem? Refusal(ImportedOrder rework, (long Id, long VehicleId)? original)
    {
        if (original is not { } found) return null;
        if (found.Id == rework.Order.Id) return new Problem("reworkOf", "self");
        if (found.VehicleId != rework.Facts.VehicleId) return new Problem("reworkOf", "other-vehicle");
        var steps = 0;
        for (var next = OriginalInBody(rework); next is not null && steps <= orders.Count; next = OriginalInBody(next), steps++)
        {
            if (next == rework) return new Problem("reworkOf", "circular");
        }

        return null;
    }

    private (long Id, long VehicleId)? Original(ImportedOrder rework)
    {
        var key = (rework.Order.StoreId, rework.Facts.ReworkOfNumber!); // asked of reworks only
        if (inBody.TryGetValue(key, out var other)) return other.Exists ? (other.Order.Id, other.VehicleAfter) : null;
        return inDatabase.TryGetValue(key, out var found) ? found : null;
    }

    private ImportedOrder? OriginalInBody(ImportedOrder order)
    {
        var number = order.Item.Stands ? order.Facts.ReworkOfNumber : null;
        return number is not null && inBody.TryGetValue((order.Order.StoreId, number), out var original) && original.Item.Stands ? original : null;
    }
}
