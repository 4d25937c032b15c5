using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.Parts;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records;

/// <summary>
/// Plays one store's movements again from the earliest day that changed (indicators.md no. 10) and replaces the days and openings
/// from there on. The book's row is locked first, so two that do it at once follow each other and the second finds nothing left.
/// </summary>
public sealed class MakeStockDays(KpiDbContext db)
{
    /// <summary>Makes the days up to and with the last one that ended, and what lies on the shelves now.</summary>
    /// <param name="store">The store.</param>
    /// <param name="now">The present, UTC.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task Run(Store store, DateTime now, CancellationToken ct)
    {
        var lastDay = LocalTime.DayOf(now, LocalTime.Zone(store.TimeZone)).AddDays(-1);
        await Open(store, ct);
        await using var transaction = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(ct) : null;
        await db.StockBooks.Where(b => b.StoreId == store.Id).ExecuteUpdateAsync(b => b.SetProperty(x => x.Turns, x => x.Turns + 1), ct);
        var book = await db.StockBooks.AsNoTracking().SingleAsync(b => b.StoreId == store.Id, ct);
        var marks = await db.StocksToReplay.AsNoTracking().Where(m => m.StoreId == store.Id).Select(m => new { m.Id, m.From }).ToListAsync(ct);
        var changed = StockReplayPlan.ChangedSince(book, [.. marks.Select(m => m.From)], store.TimeZone);
        if (changed <= lastDay) await Replay(store, book, changed, lastDay, ct);
        await new PartShelves(db).Make(store, book, marks.Count == 0 ? null : marks.Min(m => m.From), now, ct);
        book.MakeShelves(now);
        db.Update(book);
        await Write(ct);

        // By their own numbers: a mark that came in meanwhile may bear a smaller one than the last of these.
        foreach (var some in marks.Select(m => m.Id).Chunk(500)) await db.StocksToReplay.Where(m => some.Contains(m.Id)).ExecuteDeleteAsync(ct);
        if (transaction is not null) await transaction.CommitAsync(ct);
    }

    private async Task Replay(Store store, StockBook book, DateOnly changed, DateOnly lastDay, CancellationToken ct)
    {
        var zone = LocalTime.Zone(store.TimeZone);
        await db.StockDays.Where(d => d.StoreId == store.Id && d.On >= changed).ExecuteDeleteAsync(ct);
        var firstMoved = await Movements(store).OrderBy(m => m.At).Select(m => (DateTime?)m.At).FirstOrDefaultAsync(ct);
        if (firstMoved is { } at && LocalTime.DayOf(at, zone) is var firstDay && firstDay <= lastDay)
        {
            var plan = StockReplayPlan.Of(book, changed, firstDay, lastDay);
            await Play(store, plan, zone, ct);
            book.MakeThrough(lastDay, store.TimeZone, plan.OpeningsSince);
        }
        else
        {
            await db.StockOpenings.Where(o => o.StoreId == store.Id).ExecuteDeleteAsync(ct);
            book.MakeThrough(lastDay, store.TimeZone, null);
        }

        await Write(ct);
    }

    private async Task Play(Store store, StockReplayPlan plan, TimeZoneInfo zone, CancellationToken ct)
    {
        var month = StoreMonth.Of(plan.PlayFrom, 1);
        var pools = plan.Resumes ? await Opening(store, month, ct) : StockLedger.Empty;
        await db.StockOpenings
            .Where(o => o.StoreId == store.Id && (o.Month < plan.OpeningsSince || o.Month > month || (o.Month == month && !plan.Resumes)))
            .ExecuteDeleteAsync(ct);
        foreach (var (played, first, next) in plan.Months)
        {
            if (plan.WritesOpening(played)) db.AddRange(pools.Select(p => new StockOpening(store.GroupId, store.Id, played, p.Key, p.Value)));
            var replay = StockLedger.Replay(pools, await Entries(store, first, next, zone, ct), first, next, zone);
            db.AddRange(replay.Days.Where(d => d.On >= plan.ChangedFrom)
                .Select(d => new StockDay(store.GroupId, store.Id, d.On, StockLedger.LastSecond(d.On, zone), d.IssuedFen, d.HeldFen)));
            await Write(ct);
            pools = replay.Closing;
        }
    }

    private async Task Open(Store store, CancellationToken ct)
    {
        if (await db.StockBooks.AnyAsync(b => b.StoreId == store.Id, ct)) return;
        db.Add(new StockBook(store.GroupId, store.Id));
        try
        {
            await Write(ct);
        }
        catch (DbUpdateException) when (db.Database.CurrentTransaction is null)
        {
            // Somebody else opened it in this moment; whether it really is there is seen next.
            Forget();
        }
    }

    private async Task<IReadOnlyDictionary<long, StockPool>> Opening(Store store, StoreMonth month, CancellationToken ct) =>
        await db.StockOpenings.AsNoTracking().Where(o => o.StoreId == store.Id && o.Month == month)
            .ToDictionaryAsync(o => o.PartId, o => new StockPool(o.Quantity, o.ValueFen, o.LastUnitCostFen), ct);

    private async Task<List<StockEntry>> Entries(Store store, DateOnly first, DateOnly next, TimeZoneInfo zone, CancellationToken ct)
    {
        var (start, end) = (LocalTime.StartOfDay(first, zone), LocalTime.StartOfDay(next, zone));
        return await (
            from m in Movements(store)
            join p in db.Parts on m.PartId equals p.Id
            where m.At >= start && m.At < end
            select new StockEntry(m.PartId, m.Kind, m.Quantity, m.UnitCostFen, p.UnitCostFen, m.At, m.Reference)).ToListAsync(ct);
    }

    private IQueryable<StockMovement> Movements(Store store) =>
        db.StockMovements.AsNoTracking().Where(m => m.StoreId == store.Id && !m.Voided);

    private async Task Write(CancellationToken ct)
    {
        await db.SaveChangesAsync(ct);
        Forget();
    }

    /// <summary>What is written is not needed again, and whatever else the context holds is somebody else's.</summary>
    private void Forget()
    {
        foreach (var entry in db.ChangeTracker.Entries().Where(e => e.Entity is StockDay or StockOpening or StockBook or PartStock)) entry.State = EntityState.Detached;
    }
}
