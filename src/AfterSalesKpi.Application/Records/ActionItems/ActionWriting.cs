using AfterSalesKpi.Application.Messages;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Messages;
using AfterSalesKpi.Domain.Records.ActionItems;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.ActionItems;

/// <summary>What giving and changing things to do have in common.</summary>
internal static class ActionWriting
{
    /// <summary>Takes over what was written; every problem is named at once.</summary>
    public static async Task<List<Problem>> Describe(KpiDbContext db, ActionItem item, ActionEntry entry, CancellationToken ct)
    {
        var problems = new List<Problem>();
        if (entry.AssigneeId is null) problems.Add(new Problem("assignee", "required"));
        else if (!await ActionPeople.Of(db, item.StoreId).AnyAsync(u => u.Id == entry.AssigneeId, ct)) problems.Add(new Problem("assignee", "unknown-person"));
        if (entry.DueAt is null) problems.Add(new Problem("dueAt", "required"));
        problems.AddRange(item.Describe(entry.Title, entry.Details, entry.AssigneeId ?? 0, entry.DueAt ?? item.GivenAt).Problems);
        return problems;
    }

    /// <summary>Tells whoever is to do it, unless they gave it to themselves; kept with what is saved next.</summary>
    public static async Task Tell(KpiDbContext db, Notify notify, ActionItem item, int by, CancellationToken ct)
    {
        if (item.AssigneeId == by) return;
        var giver = await db.Users.Where(u => u.Id == by).Select(u => u.DisplayName).SingleOrDefaultAsync(ct) ?? "";
        await notify.Run(
            new NoticeContent(NoticeKind.TaskGiven, $"task:{item.Id}", item.StoreId, $"/todo/{item.Id}", "Todo.Notice", giver, item.Title, item.DueAt),
            Recipients.Account(item.AssigneeId), ct);
    }

    /// <summary>
    /// Changes one that the person may see, at the version that the person has seen. Refused: <c>unknown-action</c>, <c>not-yours</c>,
    /// <c>changed-meanwhile</c>, and what the change itself refuses.
    /// </summary>
    public static async Task<Outcome> Change(
        KpiDbContext db, long id, int version, ActionViewer viewer, bool ofGiver, Func<ActionItem, Task<Outcome>> change, CancellationToken ct)
    {
        var item = await viewer.Sees(db.ActionItems).SingleOrDefaultAsync(i => i.Id == id, ct);
        if (item is null) return Outcome.Refused("", "unknown-action");
        if (ofGiver && !viewer.MayChange(item)) return Outcome.Refused("", "not-yours");
        if (item.Version != version) return Outcome.Refused("version", "changed-meanwhile");
        var changed = await change(item);
        if (!changed.Succeeded)
        {
            db.ChangeTracker.Clear();
            return changed;
        }

        try
        {
            await db.SaveChangesAsync(ct);
            return Outcome.Done;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return Outcome.Refused("version", "changed-meanwhile");
        }
    }
}
