using AfterSalesKpi.Application.Messages;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Messages;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Scorecards.Reopening;

/// <summary>Asks that a store's published month be opened again; nothing changes until a second person agrees.</summary>
public sealed class AskReopening(KpiDbContext db, Notify notify, TimeProvider clock)
{
    /// <summary>Asks. Refused: <c>unknown-store</c>, <c>month-not-published</c>, <c>reopening-asked</c> (by whom), <c>conflict</c>, or as <see cref="MonthReopening.Ask"/>.</summary>
    public async Task<Outcome<int>> Run(int storeId, StoreMonth month, string? reason, Signatory by, CancellationToken ct)
    {
        var store = await db.Stores.AsNoTracking().Where(s => s.Id == storeId).Select(s => new { s.Code, s.Name }).FirstOrDefaultAsync(ct);
        if (store is null) return new Problem("store", "unknown-store", storeId);
        var row = await db.AppraisalMonths.FirstOrDefaultAsync(m => m.StoreId == storeId && m.Month == month, ct);
        if (row is null) return new Problem("month", "month-not-published", month.ToString());
        var waiting = await db.MonthReopenings.Where(r => r.StoreId == storeId && r.Month == month && r.Approved == null).Select(r => r.AskedBy).FirstOrDefaultAsync(ct);
        if (waiting is not null) return new Problem("", "reopening-asked", waiting);
        var asked = MonthReopening.Ask(row, reason, by, Elapsed.Cut(clock.GetUtcNow().UtcDateTime));
        if (!asked.Succeeded) return asked.Problems.ToList();
        db.Add(asked.Value);
        MonthRows.Hold(db, row); // of two who ask at once one is told so
        await notify.Run(
            new NoticeContent(
                NoticeKind.Reopening, $"reopening-asked:{storeId}:{month}:{row.Revision}:{asked.Value.AskedAt:yyyyMMddHHmmss}", storeId,
                $"/scores/{month}/revisions?store={Uri.EscapeDataString(store.Code)}", "Revisions.Notice.Asked", by.Name, store.Name, month, asked.Value.Reason),
            Recipients.InGroup(Role.HumanResources).And(Recipients.InGroup(Role.GroupAdmin)), ct);
        var saved = await MonthRows.Save(db, ct);
        return saved.Succeeded ? asked.Value.Id : saved.Problems.ToList();
    }
}
