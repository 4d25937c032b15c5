using AfterSalesKpi.Application.Messages;
using AfterSalesKpi.Application.Organization;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Messages;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Scorecards.Adjustments;

/// <summary>Gives a person of a store points for a month that is still open, or proposes a veto; the month is then calculated again.</summary>
public sealed class GiveAdjustment(KpiDbContext db, Notify notify, ProposePoints proposals, StaffOfMonth staffOfMonth, TimeProvider clock)
{
    /// <summary>Gives it; the same form sent twice gives it once.</summary>
    /// <returns>
    /// Its number; or <c>unknown-store</c>, <c>required</c>, <c>not-of-store</c> (the person), <c>unknown-rule</c>, <c>month-ahead</c>,
    /// <c>not-locked</c> (the month to make good), <c>conflict</c>, or what <see cref="Adjustment.Give"/> and <see cref="KeptFile.Check"/> refuse.
    /// </returns>
    public async Task<Outcome<int>> Run(int storeId, StoreMonth month, AdjustmentEntry entry, Signatory by, CancellationToken ct)
    {
        var store = await db.Stores.AsNoTracking().Where(s => s.Id == storeId).Select(s => new { s.Code, s.TimeZone }).FirstOrDefaultAsync(ct);
        if (store is null) return new Problem("store", "unknown-store", storeId);
        if (await Given(storeId, entry.FormId, ct) is { } before) return before;
        var firstDay = await db.Groups.Select(g => g.FirstDayOfMonth).SingleAsync(ct);
        var now = clock.GetUtcNow().UtcDateTime;
        if (month.Period(LocalTime.Zone(store.TimeZone), firstDay).From > now) return new Problem("month", "month-ahead", month.ToString());
        var (first, nextFirst) = month.Days(firstDay);
        var staff = await staffOfMonth.Of(storeId, first, nextFirst, ct);
        if (entry.EmployeeId is not { } person || !staff.Exists(s => s.EmployeeId == person)) return new Problem("employee", entry.EmployeeId is null ? "required" : "not-of-store");
        var proposed = entry.RuleId is { } rule ? await proposals.Run(rule, person, month, ct) : null;
        if (entry.RuleId is not null && proposed is null) return new Problem("rule", "unknown-rule");
        if (entry.Corrects is { } locked && !await WasLocked(person, locked, month, ct)) return new Problem("corrects", "not-locked", locked.ToString());

        var row = await MonthRows.Of(db, storeId, month, ct);
        var given = Adjustment.Give(
            row,
            new AdjustmentTerms(person, entry.PointsHundredths ?? proposed?.Hundredths ?? 0, entry.Reason ?? "")
            {
                GradeCap = proposed?.GradeCap, Evidence = entry.Evidence, Address = entry.Address, RuleId = entry.RuleId, Repetition = proposed?.Before ?? 0,
                BeyondCap = proposed?.BeyondCap ?? false, Corrects = entry.Corrects, FormId = entry.FormId,
            },
            by, Elapsed.Cut(now));
        List<Problem> problems = [.. given.Problems, .. KeptFile.Check(entry.Files)];
        if (problems.Count > 0)
        {
            db.ChangeTracker.Clear();
            return problems;
        }

        db.Add(given.Value!); // no problems: it was given
        MonthRows.Hold(db, row);
        if (given.Value!.Counts) MonthRows.Mark(db, row);
        await Tell(given.Value, store.Code, ct);
        var saved = await Save(given.Value, entry.Files, by, ct);
        return saved.Succeeded ? given.Value.Id : await Given(storeId, entry.FormId, ct) is { } other ? other : saved.Problems.ToList();
    }

    /// <summary>Saves the adjustment and, once it has a number, its files: both or neither.</summary>
    private async Task<Outcome> Save(Adjustment given, IReadOnlyList<(string Name, byte[] Content)> files, Signatory by, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var saved = await MonthRows.Save(db, ct);
        if (!saved.Succeeded) return saved;
        db.AddRange(files.Select(f => AdjustmentFile.Take(given, f.Name, f.Content, by, given.At).Value!)); // sound: looked at before
        saved = await MonthRows.Save(db, ct);
        if (saved.Succeeded) await transaction.CommitAsync(ct);
        return saved;
    }

    private async Task<int?> Given(int storeId, Guid formId, CancellationToken ct) =>
        await db.Adjustments.Where(a => a.StoreId == storeId && a.FormId == formId).Select(a => (int?)a.Id).FirstOrDefaultAsync(ct);

    private async Task<bool> WasLocked(int employeeId, StoreMonth locked, StoreMonth month, CancellationToken ct)
    {
        if (locked >= month) return false;
        return await (
            from card in db.BeyondStores<Scorecard>()
            where card.EmployeeId == employeeId && card.Month == locked
            join state in db.BeyondStores<AppraisalMonth>() on new { card.StoreId, card.Month } equals new { state.StoreId, state.Month }
            where state.State == MonthState.Locked
            select card.Id).AnyAsync(ct);
    }

    private async Task Tell(Adjustment given, string store, CancellationToken ct)
    {
        var name = await db.Employees.Where(e => e.Id == given.EmployeeId).Select(e => e.Name).SingleAsync(ct);
        var key = $"adjustment:{given.FormId}";
        if (given.State == AdjustmentState.Proposed)
        {
            await notify.Run(
                new NoticeContent(
                    NoticeKind.Adjustment, key, given.StoreId, $"/adjustments/{given.Month}?store={Uri.EscapeDataString(store)}&state=proposed", "Adjustments.Notice.Veto", given.By, name, given.Reason),
                Recipients.InGroup(Role.HumanResources).And(Recipients.InGroup(Role.GroupAdmin)), ct);
            return;
        }

        await notify.Run(
            new NoticeContent(NoticeKind.Adjustment, key, given.StoreId, "/scores/me", "Adjustments.Notice.Given", given.Month, Signed(given.PointsHundredths), given.Reason),
            Recipients.Employee(given.EmployeeId), ct);
    }

    private static string Signed(int hundredths) => (hundredths / 100m).ToString("+0.##;-0.##;0", System.Globalization.CultureInfo.InvariantCulture);
}
