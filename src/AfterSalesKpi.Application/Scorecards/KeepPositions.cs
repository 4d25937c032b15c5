using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Scorecards;

/// <summary>Keeps the group's list of positions. A new one begins with the default plan of its kind; one that was held is retired, never removed.</summary>
public sealed class KeepPositions(ImportTransaction transaction, KpiDbContext db)
{
    private const int MostPositions = 500;

    /// <summary>All positions, the built-in ones first.</summary>
    public async Task<List<PositionRow>> List(DateOnly today, CancellationToken ct)
    {
        var found = await db.Positions.AsNoTracking().OrderBy(p => p.Id).Take(MostPositions).Select(p => new
        {
            Position = p,
            People = db.Employees.Count(e => e.PositionId == p.Id && (e.LeftOn == null || e.LeftOn >= today)),
            IsUsed = db.Set<EmployeeAssignment>().Any(a => a.PositionId == p.Id) || db.Scorecards.Any(c => c.PositionId == p.Id),
        }).ToListAsync(ct);
        return found.ConvertAll(f => new PositionRow(f.Position, f.People, f.IsUsed));
    }

    /// <summary>Adds one. Refused: <c>required</c>, <c>too-long</c>, <c>invalid</c>, <c>taken</c>.</summary>
    /// <param name="entry">What is said of it.</param>
    /// <param name="by">Who publishes its first plan.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task<Outcome<int>> Add(PositionEntry entry, string by, CancellationToken ct)
    {
        List<Problem> problems = [];
        var code = entry.Code?.Trim() ?? "";
        if (code.Length == 0) problems.Add(new Problem("code", "required"));
        else if (code.Length > Position.CodeLength) problems.Add(new Problem("code", "too-long", Position.CodeLength));
        else if (!code.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')) problems.Add(new Problem("code", "position-code"));
        if (!Enum.IsDefined(entry.Kind)) problems.Add(new Problem("kind", "required"));
        var position = new Position(db.Scope.GroupId, code, "", entry.Kind);
        problems.AddRange(position.Rename(entry.Name, entry.EnglishName).Problems);
        return problems.Count > 0 ? problems : await transaction.Run<int>(
            async work =>
            {
                if (await db.Positions.AnyAsync(p => p.Code == code, ct)) return new Problem("code", "taken", code);
                position = new Position(work.GroupId, code, entry.Name!.Trim(), entry.Kind, entry.EnglishName?.Trim() ?? ""); // checked; made anew after a conflict
                db.Add(position);
                await db.SaveChangesAsync(ct);
                var month = StoreMonth.Of(work.Now, LocalTime.Zone(LocalTime.DefaultZone), work.FirstDayOfMonth);
                if (DefaultPlans.For(position, month, by, work.Now) is { } plan) db.Add(plan);
                await work.Write(ct);
                return position.Id;
            },
            ct);
    }

    /// <summary>Gives one other names and, unless it is built in, another kind. Refused: as above, <c>unknown-position</c>, <c>changed-meanwhile</c>, <c>built-in</c>.</summary>
    public Task<Outcome> Change(string code, PositionEntry entry, int version, CancellationToken ct) => Change(
        code, version,
        position =>
        {
            List<Problem> problems = [.. position.Rename(entry.Name, entry.EnglishName).Problems, .. position.Mean(entry.Kind).Problems];
            return Outcome.From(problems);
        },
        ct);

    /// <summary>Takes one out of use, or brings it back. Refused: <c>unknown-position</c>, <c>changed-meanwhile</c>, <c>built-in</c>.</summary>
    public Task<Outcome> Retire(string code, bool retired, int version, CancellationToken ct) => Change(code, version, position => position.Retire(retired), ct);

    /// <summary>Removes one that nobody ever held, with its plan. Refused: <c>unknown-position</c>, <c>changed-meanwhile</c>, <c>built-in</c>, <c>position-in-use</c>.</summary>
    public async Task<Outcome> Remove(string code, int version, CancellationToken ct) => await transaction.Run<string>(
        async work =>
        {
            var position = await db.Positions.SingleOrDefaultAsync(p => p.Code == code, ct);
            if (position is null) return new Problem("", "unknown-position", code);
            if (position.Version != version) return new Problem("", "changed-meanwhile");
            if (position.IsBuiltIn) return new Problem("", "built-in");
            var used = await db.Set<EmployeeAssignment>().AnyAsync(a => a.PositionId == position.Id, ct)
                || await db.Scorecards.AnyAsync(c => c.PositionId == position.Id, ct) || await db.Set<ScorecardLine>().AnyAsync(l => l.PositionId == position.Id, ct);
            if (used) return new Problem("", "position-in-use");
            var plans = await db.Plans.Include(p => p.Versions).ThenInclude(v => v.Items).Where(p => p.PositionId == position.Id).ToListAsync(ct);
            db.RemoveRange(plans);
            db.Remove(position);
            await work.Write(ct);
            return code;
        },
        ct);

    private async Task<Outcome> Change(string code, int version, Func<Position, Outcome> change, CancellationToken ct) => await transaction.Run<string>(
        async work =>
        {
            var position = await db.Positions.SingleOrDefaultAsync(p => p.Code == code, ct);
            if (position is null) return new Problem("", "unknown-position", code);
            if (position.Version != version) return new Problem("", "changed-meanwhile");
            var changed = change(position);
            if (!changed.Succeeded) return changed.Problems.ToList();
            await work.Write(ct);
            return code;
        },
        ct);
}
