using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Application.Records.Workshop;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records.Parts;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Parts;

/// <summary>Makes a count list. Parts that stand on a list which is not decided yet are left out, so that no difference is put right twice.</summary>
public sealed class MakeCountList(ImportTransaction transaction, KpiDbContext db)
{
    private const string Letters = "PD";
    private const int OneIn = 20;

    /// <summary>Makes it; the answer is its number.</summary>
    /// <returns>Refused: <c>required</c>, <c>unknown-part</c> for numbers that there are not, <c>nothing-to-count</c>, <c>too-many-to-count</c>.</returns>
    public Task<Outcome<string>> Run(CountOrder order, CancellationToken ct) => transaction.Run<string>(
        async work =>
        {
            await work.LoadStores([order.Store], ct);
            if (work.Store(order.Store) is not { } store) return new Problem("store", "unknown-store", order.Store);
            if (order.Choice is CountChoice.Class or CountChoice.Shelf && string.IsNullOrWhiteSpace(order.What)) return new Problem("what", "required");
            if (order.Choice == CountChoice.Chosen && order.Skus.Count == 0) return new Problem("skus", "required");
            if (order.Choice == CountChoice.Chosen && await Unknown(store.Id, order.Skus, ct) is { } unknown) return new Problem("skus", "unknown-part", unknown);
            var parts = await Chosen(store.Id, order).OrderBy(p => p.Shelf == null).ThenBy(p => p.Shelf).ThenBy(p => p.Sku).ThenBy(p => p.Id).Select(p => p.Id).ToListAsync(ct);
            if (order.Choice == CountChoice.Random) parts = SomeOf(parts);
            if (parts.Count == 0) return new Problem("", "nothing-to-count");
            if (parts.Count > CountList.MostLines) return new Problem("", "too-many-to-count", parts.Count, CountList.MostLines);
            var number = await DayNumbers.Next(db.CountLists.Where(l => l.StoreId == store.Id).Select(l => l.Number), Letters, LocalTime.DayOf(work.Now, store.Zone), ct);
            var what = order.Choice is CountChoice.Class or CountChoice.Shelf ? order.What!.Trim() : null; // asked for above
            var list = new CountList(store.GroupId, store.Id, number, order.Choice, what, Elapsed.Cut(work.Now), order.By);
            db.Add(list);
            await db.SaveChangesAsync(ct);
            db.AddRange(parts.Select((part, place) => new CountLine(list, place + 1, part)));
            await work.Write(ct);
            return number;
        },
        ct);

    private IQueryable<Part> Chosen(int storeId, CountOrder order)
    {
        var undecided = from l in db.CountLines
                        join c in db.CountLists on l.CountListId equals c.Id
                        where c.State == CountListState.Counting || c.State == CountListState.HandedIn
                        select l.PartId;
        var parts = db.Parts.Where(p => p.StoreId == storeId && !p.Voided && !undecided.Contains(p.Id));
        var what = order.What?.Trim() ?? "";
        return order.Choice switch
        {
            CountChoice.Class => parts.Where(p => p.Class == what),
            CountChoice.Shelf => parts.Where(p => p.Shelf!.StartsWith(what)), // null begins with nothing
            CountChoice.Chosen => parts.Where(p => order.Skus.Contains(p.Sku)),
            _ => parts.Where(p => db.PartStocks.Any(s => s.PartId == p.Id)), // what never moved has nothing to count
        };
    }

    private async Task<string?> Unknown(int storeId, IReadOnlyList<string> skus, CancellationToken ct)
    {
        var known = await db.Parts.Where(p => p.StoreId == storeId && !p.Voided && skus.Contains(p.Sku)).Select(p => p.Sku).ToListAsync(ct);
        return skus.Except(known).FirstOrDefault();
    }

    /// <summary>One in twenty, at least one, in the order of the shelves.</summary>
    private static List<long> SomeOf(List<long> parts)
    {
        var some = parts.ToArray();
        Random.Shared.Shuffle(some);
        var drawn = some.Take((parts.Count + OneIn - 1) / OneIn).ToHashSet();
        return parts.FindAll(drawn.Contains);
    }
}
