using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Staff;

/// <summary>
/// Saves what a person enters about employees of the stores in scope: judged and marked like what comes in by <see cref="ImportEmployees"/>, but
/// never over a version that the person has not seen.
/// </summary>
public sealed class SaveEmployee(ImportTransaction transaction, KpiDbContext db)
{
    /// <summary>Adds somebody. Refused: <c>required</c>, <c>too-long</c>, <c>taken</c>, <c>unknown-store</c>, <c>unknown-position</c>, <c>position-retired</c>, <c>before-hired</c>.</summary>
    public async Task<Outcome> Add(EmployeeEntry entry, AssignmentEntry place, CancellationToken ct)
    {
        List<Problem> problems = [.. Check(entry)];
        if (string.IsNullOrWhiteSpace(entry.Number)) problems.Add(new Problem("number", "required"));
        else if (entry.Number.Trim().Length > Employee.NumberLength) problems.Add(new Problem("number", "too-long", Employee.NumberLength));
        problems.AddRange(Check(place));
        if (problems.Count > 0) return Outcome.From(problems);
        var number = entry.Number!.Trim(); // asked for above
        return await transaction.Run<string>(
            async work =>
            {
                if (await db.Employees.AnyAsync(e => e.Number == number, ct)) return new Problem("number", "taken", number);
                return await Retired(place, null, ct) ?? await Take(work, number, Patch(entry, place), ct);
            },
            ct);
    }

    /// <summary>Gives somebody another name and other days of work. Refused: as above, <c>unknown-employee</c>, <c>changed-meanwhile</c>.</summary>
    public async Task<Outcome> Describe(string number, EmployeeEntry entry, int version, CancellationToken ct)
    {
        var problems = Check(entry).ToList();
        return problems.Count > 0 ? Outcome.From(problems) : await Change(number, version, work => Take(work, number, Patch(entry, null), ct), ct);
    }

    /// <summary>Says where somebody works from a day on; what held from that same day is replaced.</summary>
    public async Task<Outcome> Assign(string number, AssignmentEntry place, int version, CancellationToken ct)
    {
        var problems = Check(place).ToList();
        if (place.Since is null) problems.Add(new Problem("since", "required"));
        return problems.Count > 0 ? Outcome.From(problems) : await Change(number, version, async work => await Retired(place, number, ct) ?? await Take(work, number, Patch(null, place), ct), ct);
    }

    /// <summary>Takes back what was said from a day on (<see cref="Employee.Withdraw"/>).</summary>
    public Task<Outcome> Withdraw(string number, DateOnly since, int version, CancellationToken ct) => Change(
        number,
        version,
        async work =>
        {
            var employee = await db.Employees.Include(e => e.Assignments.OrderBy(a => a.Since)).SingleAsync(e => e.Number == number, ct);
            var stores = employee.Assignments.Where(a => a.Since <= since).Select(a => a.StoreId).TakeLast(2).ToList();
            await work.LoadStores(stores, ct);
            var withdrawn = employee.Withdraw(since);
            if (!withdrawn.Succeeded) return withdrawn.Problems.ToList();
            foreach (var clock in stores.Append(employee.StoreId).Intersect(stores).Select(work.Store)) work.Marks.TouchSince(clock, LocalTime.StartOfDay(since, clock.Zone));
            work.Afterwards(stop => FollowTransfers.Move(db, work.Now, [employee.Id], stop));
            await work.Write(ct);
            return number;
        },
        ct);

    private static IEnumerable<Problem> Check(EmployeeEntry entry)
    {
        if (string.IsNullOrWhiteSpace(entry.Name)) yield return new Problem("name", "required");
        else if (entry.Name.Trim().Length > Employee.NameLength) yield return new Problem("name", "too-long", Employee.NameLength);
        if (entry.LeftOn < entry.HiredOn) yield return new Problem("leftOn", "before-hired");
    }

    private static IEnumerable<Problem> Check(AssignmentEntry place)
    {
        if (string.IsNullOrWhiteSpace(place.Store)) yield return new Problem("store", "required");
        if (string.IsNullOrWhiteSpace(place.Position)) yield return new Problem("position", "required");
        if (place.Team?.Trim().Length > Employee.TeamLength) yield return new Problem("team", "too-long", Employee.TeamLength);
        if (place.Since is { Year: < 1950 or > 2200 }) yield return new Problem("since", "invalid");
    }

    /// <summary>A retired position is given to nobody but who holds it already, so that team or store can still be changed.</summary>
    private async Task<Outcome<string>?> Retired(AssignmentEntry place, string? number, CancellationToken ct)
    {
        var retired = await db.Positions.AnyAsync(p => p.Code == place.Position && p.Retired && !db.Employees.Any(e => e.Number == number && e.PositionId == p.Id), ct);
        if (!retired) return null;
        return new Problem("position", "position-retired", place.Position!); // asked for before
    }

    private static EmployeePatch Patch(EmployeeEntry? entry, AssignmentEntry? place)
    {
        var patch = new EmployeePatch();
        if (entry is not null) (patch.Name, patch.HiredOn, patch.LeftOn) = (entry.Name!.Trim(), entry.HiredOn, entry.LeftOn); // checked
        if (place is null) return patch;
        var team = string.IsNullOrWhiteSpace(place.Team) ? null : place.Team.Trim();
        (patch.Store, patch.Position, patch.Team, patch.Since) = (place.Store, place.Position, team, place.Since);
        return patch;
    }

    private static async Task<Outcome<string>> Take(ImportWork work, string number, EmployeePatch patch, CancellationToken ct)
    {
        patch.Number = number;
        var item = new ImportItem<EmployeePatch>(0, patch, ulong.MaxValue, null);
        await ImportEmployees.Take(work, [item], ct);
        if (!item.Stands) return item.Problem!; // refused: with a reason
        await work.Write(ct);
        return number;
    }

    private async Task<Outcome> Change(string number, int version, Func<ImportWork, Task<Outcome<string>>> change, CancellationToken ct) => await transaction.Run<string>(
        async work =>
        {
            // Read once and kept, so that whoever saves between here and the end is noticed by the version, too.
            var employee = await db.Employees.Include(e => e.Assignments.OrderBy(a => a.Since)).SingleOrDefaultAsync(e => e.Number == number, ct);
            if (employee is null || !db.Scope.Holds(employee.GroupId, employee.StoreId)) return new Problem("number", "unknown-employee", number);
            if (employee.Version != version) return new Problem("", "changed-meanwhile");
            return await change(work);
        },
        ct);
}
