using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.Parts;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Demo;

/// <summary>Two count lists of a demo store: one half counted, one that waits for the manager.</summary>
internal sealed class BeginDemoCounts(KpiDbContext db)
{
    private const int MinutesALine = 2;
    private const int OffAtLine = 4;

    public async Task Run(Store store, DateTime until, CancellationToken ct)
    {
        var clerk = await (
            from e in db.Employees.AsNoTracking()
            join p in db.Positions on e.PositionId equals p.Id
            where e.StoreId == store.Id && p.Kind == PositionKind.PartsClerk && e.LeftOn == null
            orderby e.Number
            select e).FirstOrDefaultAsync(ct);
        if (clerk is null) return;
        await Begin(store, clerk, "A", "PD-001", until.AddHours(-2), whole: false, ct);
        await Begin(store, clerk, "B", "PD-002", until.AddHours(-26), whole: true, ct);
    }

    private async Task Begin(Store store, Employee clerk, string @class, string number, DateTime at, bool whole, CancellationToken ct)
    {
        var parts = await (
            from p in db.Parts.AsNoTracking()
            join s in db.PartStocks on p.Id equals s.PartId
            where p.StoreId == store.Id && p.Class == @class && s.Quantity >= 0
            orderby p.Shelf, p.Sku, p.Id
            select new { p.Id, s.Quantity }).ToListAsync(ct);
        if (parts.Count == 0) return;
        var list = new CountList(store.GroupId, store.Id, number, CountChoice.Class, @class, at, clerk.Name);
        db.Add(list);
        await db.SaveChangesAsync(ct);
        for (var i = 0; i < parts.Count; i++)
        {
            var line = new CountLine(list, i + 1, parts[i].Id);
            var found = i == OffAtLine ? Math.Max(0, parts[i].Quantity - 1) : parts[i].Quantity;
            if (whole || i < parts.Count / 2) line.Count((int)found, parts[i].Quantity, clerk.Id, at.AddMinutes(MinutesALine * (i + 1)));
            db.Add(line);
        }

        if (whole) list.HandIn(0, at.AddMinutes(MinutesALine * (parts.Count + 1)));
        await db.SaveChangesAsync(ct);
    }
}
