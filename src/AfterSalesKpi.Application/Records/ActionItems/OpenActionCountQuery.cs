using AfterSalesKpi.Data;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.ActionItems;

/// <summary>Counts what a person still has to do, in all stores in scope.</summary>
public sealed class OpenActionCountQuery(KpiDbContext db, TimeProvider clock)
{
    // Every page asks it.
    private static readonly PerModel<Func<KpiDbContext, int, DateTime, CancellationToken, Task<OpenActionCount?>>> Counted = new(() => EF.CompileAsyncQuery(
        (KpiDbContext db, int accountId, DateTime now, CancellationToken ct) => db.ActionItems.AsNoTracking().Where(i => i.AssigneeId == accountId && i.DoneAt == null && i.WithdrawnAt == null)
            .GroupBy(i => 1).Select(g => new OpenActionCount(g.Count(), g.Count(i => i.DueAt < now))).SingleOrDefault()));

    /// <summary>The count; it reads nothing but what is open.</summary>
    public async Task<OpenActionCount> Run(int accountId, CancellationToken ct) =>
        await Counted.Of(db)(db, accountId, clock.GetUtcNow().UtcDateTime, ct) ?? new OpenActionCount(0, 0);
}
