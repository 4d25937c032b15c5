using AfterSalesKpi.Application.Messages;
using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Records.ActionItems;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.ActionItems;

/// <summary>Gives somebody a thing to do, and tells them.</summary>
public sealed class GiveAction(KpiDbContext db, Notify notify, TimeProvider clock)
{
    /// <summary>Gives it; the same form sent twice gives it once.</summary>
    /// <param name="storeId">The store.</param>
    /// <param name="formId">The form it was written in.</param>
    /// <param name="by">The account that gives it.</param>
    /// <param name="entry">What was written.</param>
    /// <param name="ct">Stops the work.</param>
    /// <returns>
    /// Its number; or <c>unknown-store</c>, <c>required</c>, <c>too-long</c>, <c>before-given</c>, <c>unknown-person</c>,
    /// <c>unknown-order</c>, <c>unknown-record</c>, <c>invalid</c>.
    /// </returns>
    public async Task<Outcome<long>> Run(int storeId, Guid formId, int by, ActionEntry entry, CancellationToken ct)
    {
        var store = await db.Stores.AsNoTracking().Where(s => s.Id == storeId).Select(s => new { s.Id, s.GroupId }).SingleOrDefaultAsync(ct);
        if (store is null) return new Problem("store", "unknown-store", storeId);
        if (await Given(storeId, formId, ct) is { } before) return before;
        var item = new ActionItem(store.GroupId, store.Id, formId, by, clock.GetUtcNow().UtcDateTime);
        var problems = await ActionWriting.Describe(db, item, entry, ct);
        if (await About(storeId, entry, ct) is { } about) problems.AddRange(item.Link(about).Problems);
        else problems.Add(new Problem("about", entry.Subject == ActionSubject.WorkOrder ? "unknown-order" : "unknown-record", entry.Key ?? ""));
        if (problems.Count > 0) return problems;
        db.Add(item);
        try
        {
            await ActionWriting.Tell(db, notify, item, by, ct);
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException e) when (WriteConflicts.IsOne(e))
        {
            db.ChangeTracker.Clear();
            return await Given(storeId, formId, ct) is { } other ? other : new Problem("", "busy");
        }

        return item.Id;
    }

    private async Task<long?> Given(int storeId, Guid formId, CancellationToken ct) =>
        await db.ActionItems.Where(i => i.StoreId == storeId && i.FormId == formId).Select(i => (long?)i.Id).SingleOrDefaultAsync(ct);

    private async Task<ActionAbout?> About(int storeId, ActionEntry entry, CancellationToken ct)
    {
        var key = entry.Key ?? "";
        long? id = entry.Subject switch
        {
            ActionSubject.WorkOrder => await db.WorkOrders.Where(o => o.StoreId == storeId && o.Number == key).Select(o => (long?)o.Id).SingleOrDefaultAsync(ct),
            ActionSubject.Complaint => await db.Complaints.Where(c => c.StoreId == storeId && c.Reference == key).Select(c => (long?)c.Id).SingleOrDefaultAsync(ct),
            ActionSubject.Answer => await db.SurveyResponses.Where(r => r.StoreId == storeId && r.Reference == key).Select(r => (long?)r.Id).SingleOrDefaultAsync(ct),
            _ => null,
        };
        return entry.Subject switch
        {
            ActionSubject.Nothing => ActionAbout.Nothing,
            ActionSubject.Number => new ActionAbout(ActionSubject.Number, null, entry.Address),
            _ => id is null ? null : new ActionAbout(entry.Subject, id),
        };
    }
}
