using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Application.Records.Staff;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records;

/// <summary>
/// Takes in employees. Where somebody works, as what and in which team holds from a day on (<c>since</c>): of a new employee from the
/// hiring, of a change from today, unless the body says otherwise; what held before stays.
/// </summary>
public sealed class ImportEmployees(ImportTransaction transaction) : IImport
{
    /// <summary>From when on holds what is said of somebody whose hiring is not known.</summary>
    private static readonly DateOnly Always = new(1900, 1, 1);

    /// <inheritdoc />
    public string Resource => "employees";

    /// <inheritdoc />
    public IReadOnlyList<FieldDescription> Fields => EmployeePatch.Shape.Fields;

    /// <inheritdoc />
    public Task<Outcome<ImportResult>> Run(ReadOnlyMemory<byte> body, bool atomic, CancellationToken ct) => transaction.Run(body, EmployeePatch.Shape, atomic, Take, ct);

    internal static async Task Take(ImportWork work, List<ImportItem<EmployeePatch>> items, CancellationToken ct)
    {
        ItemKeys.Place(items, "number", p => p.Number);
        await work.LoadStores(items.Select(i => i.Patch.Store), ct);
        var positions = await work.Db.Positions.AsNoTracking().ToDictionaryAsync(p => p.Code, p => p.Id, StringComparer.Ordinal, ct);
        var known = await Known(work, items, ct);
        await work.LoadStores(known.Values.SelectMany(e => e.Assignments).Select(a => a.StoreId), ct);
        List<int> moved = [];
        foreach (var item in items.Where(i => i.Stands))
        {
            var isNew = !known.TryGetValue(item.Key!, out var employee); // placed, because it stands
            if (isNew) item.Refuse(EmployeePatch.Shape.Missing(item.Given));
            var store = work.Store(item.Patch.Store);
            if (item.Patch.Store is { } code && store is null) item.Refuse(new Problem("store", "unknown-store", code));
            var position = item.Patch.Position is { } named && positions.TryGetValue(named, out var id) ? id : (int?)null;
            if (item.Patch.Position is { } unknown && position is null) item.Refuse(new Problem("position", "unknown-position", unknown));
            if (!item.Stands) continue;
            employee ??= new Employee(work.GroupId, item.Key!, "");
            var p = item.Patch;
            var worked = (employee.HiredOn, employee.LeftOn);
            if (!item.Accept(employee.Describe(p.Name.Or(employee.Name), p.HiredOn.Or(employee.HiredOn), p.LeftOn.Or(employee.LeftOn)))) continue;
            Assign(work, employee, p, store, position, isNew);
            if (!isNew) MarkWorked(work, employee, worked);
            if (isNew) work.Db.Add(employee);
            else moved.Add(employee.Id);
        }

        // Accounts follow their people; looked at when the assignments are written, so that the new ones count.
        if (moved.Count > 0)
        {
            work.Afterwards(async stop =>
            {
                foreach (var some in moved.Chunk(Chunks.Size)) await FollowTransfers.Move(work.Db, work.Now, some, stop);
            });
        }
    }

    private static void Assign(ImportWork work, Employee employee, EmployeePatch p, StoreClock? store, int? position, bool isNew)
    {
        var today = LocalTime.DayOf(work.Now, (store ?? work.Store(employee.StoreId)).Zone);
        var since = p.Since ?? (isNew ? employee.HiredOn ?? Always : today);
        var before = employee.AssignmentOn(since);
        var (toStore, toPosition) = (store?.Id ?? before?.StoreId ?? 0, position ?? before?.PositionId ?? 0); // a new employee names both
        var team = p.Team.Or(before?.Team);
        if (p.Since is null && before is not null && (before.StoreId, before.PositionId, before.Team) == (toStore, toPosition, team)) return;
        if (!employee.Assign(toStore, toPosition, team, since)) return;
        var from = isNew ? today : since;
        foreach (var clock in new[] { store, before is null ? null : work.Store(before.StoreId) }.OfType<StoreClock>())
        {
            work.Marks.TouchSince(clock, LocalTime.StartOfDay(from, clock.Zone));
        }
    }

    /// <summary>Another first or last day changes who belongs to a month, from the earlier of old and new day on.</summary>
    private static void MarkWorked(ImportWork work, Employee employee, (DateOnly? HiredOn, DateOnly? LeftOn) before)
    {
        var clock = work.Store(employee.StoreId);
        if (before.HiredOn != employee.HiredOn) Touch(before.HiredOn, employee.HiredOn);
        if (before.LeftOn != employee.LeftOn) Touch(before.LeftOn, employee.LeftOn);

        void Touch(DateOnly? old, DateOnly? now)
        {
            var from = old is null || now < old ? now : old; // one of them is a day, for they differ
            work.Marks.TouchSince(clock, LocalTime.StartOfDay(from!.Value, clock.Zone)); // not null: see above
        }
    }

    /// <summary>The employees meant. Somebody of a store outside the scope is none of this key's business, and is not moved by it either.</summary>
    private static async Task<Dictionary<string, Employee>> Known(ImportWork work, List<ImportItem<EmployeePatch>> items, CancellationToken ct)
    {
        var numbers = items.Where(i => i.Stands).Select(i => i.Key!).ToList(); // placed, because they stand
        var found = await Chunks.Find(numbers, some => work.Db.Employees.Include(e => e.Assignments.OrderBy(a => a.Since)).Where(e => some.Contains(e.Number)), ct);
        var known = found.ToDictionary(e => e.Number, StringComparer.Ordinal);
        foreach (var item in items.Where(i => i.Stands))
        {
            if (!known.TryGetValue(item.Key!, out var employee) || work.Db.Scope.Holds(employee.GroupId, employee.StoreId)) continue; // placed
            item.Refuse(new Problem("store", "unknown-store", item.Patch.Store ?? ""));
        }

        return known;
    }
}
