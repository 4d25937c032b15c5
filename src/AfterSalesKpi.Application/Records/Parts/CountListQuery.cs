using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records.Parts;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Parts;

/// <summary>Reads count lists and their lines.</summary>
public sealed class CountListQuery(KpiDbContext db)
{
    /// <summary>A page of lists, the newest first, and how many there are in all.</summary>
    public async Task<(int Total, List<CountListRow> Rows)> Page(int? storeId, CountListState? state, int page, int size, CancellationToken ct)
    {
        var lists = Of(storeId, state);
        var total = await lists.CountAsync(ct);
        return (total, await Rows(Sorted(lists).Skip((page - 1) * size).Take(size)).ToListAsync(ct));
    }

    /// <summary>All lists in the same order, row by row, up to a number of rows.</summary>
    public IEnumerable<CountListRow> All(int? storeId, CountListState? state, int most) => Rows(Sorted(Of(storeId, state)).Take(most)).AsEnumerable();

    /// <summary>The visible lists of a number: one a store.</summary>
    public Task<List<CountListRow>> Named(string number, CancellationToken ct) =>
        Rows(db.CountLists.AsNoTracking().Where(l => l.Number == number).OrderBy(l => l.StoreId)).ToListAsync(ct);

    /// <summary>All lines of a list in their order; at most <see cref="CountList.MostLines"/>.</summary>
    public Task<List<CountLineRow>> Lines(int listId, CancellationToken ct) => Lines(db.CountLines.AsNoTracking().Where(l => l.CountListId == listId).OrderBy(l => l.Place)).ToListAsync(ct);

    /// <summary>One line.</summary>
    public Task<CountLineRow?> Line(int listId, long lineId, CancellationToken ct) =>
        Lines(db.CountLines.AsNoTracking().Where(l => l.CountListId == listId && l.Id == lineId)).SingleOrDefaultAsync(ct);

    private IQueryable<CountList> Of(int? storeId, CountListState? state) =>
        db.CountLists.AsNoTracking().Where(l => (storeId == null || l.StoreId == storeId) && (state == null || l.State == state));

    private static IQueryable<CountList> Sorted(IQueryable<CountList> lists) => lists.OrderByDescending(l => l.MadeAt).ThenByDescending(l => l.Id);

    private IQueryable<CountLineRow> Lines(IQueryable<CountLine> lines) =>
        from l in lines
        join p in db.Parts on l.PartId equals p.Id
        join e in db.Employees.AsNoTracking() on l.CountedById equals e.Id into counters
        from e in counters.DefaultIfEmpty()
        select new CountLineRow
        {
            Id = l.Id, Version = l.Version, Place = l.Place, Sku = p.Sku, Part = p.Name, Class = p.Class, Shelf = p.Shelf, Counted = l.CountedQuantity, Book = l.BookQuantity,
            UnitCostFen = p.UnitCostFen, CountedAt = l.CountedAt, CountedBy = e!.Name, SentBack = l.SentBack, // null while not counted
        };

    private IQueryable<CountListRow> Rows(IQueryable<CountList> lists) =>
        from l in lists
        join s in db.Stores on l.StoreId equals s.Id
        select new CountListRow
        {
            Id = l.Id, Version = l.Version, Store = s.Code, StoreName = s.Name, TimeZone = s.TimeZone, Number = l.Number, Choice = l.Choice, What = l.What, State = l.State, MadeAt = l.MadeAt, MadeBy = l.MadeBy,
            HandedInAt = l.HandedInAt, DecidedAt = l.DecidedAt, DecidedBy = l.DecidedBy, Note = l.Note,
            Lines = db.CountLines.Count(x => x.CountListId == l.Id),
            Counted = db.CountLines.Count(x => x.CountListId == l.Id && x.CountedQuantity != null),
            Differing = db.CountLines.Count(x => x.CountListId == l.Id && x.CountedQuantity != x.BookQuantity),
        };
}
