using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Staff;

/// <summary>In which store employees worked on which day: there a record about one of them belongs.</summary>
internal sealed class FoundPlaces(ImportWork work)
{
    private readonly Dictionary<int, Employee> byId = [];
    private readonly Dictionary<string, Employee> byNumber = new(StringComparer.Ordinal);

    public async Task Load(IEnumerable<string?> numbers, IEnumerable<int> ids, CancellationToken ct)
    {
        var employees = work.Db.Employees.AsNoTracking().Include(e => e.Assignments.OrderBy(a => a.Since));
        var named = numbers.OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        foreach (var e in await Chunks.Find(named, some => employees.Where(e => some.Contains(e.Number)), ct)) Remember(e);
        var known = ids.Where(i => !byId.ContainsKey(i)).Distinct().ToList();
        foreach (var e in await Chunks.Find(known, some => employees.Where(e => some.Contains(e.Id)), ct)) Remember(e);
        await work.LoadStores(byId.Values.SelectMany(e => e.Assignments).Select(a => a.StoreId), ct);
    }

    public Employee? Find(string number) => byNumber.GetValueOrDefault(number);

    public Employee Find(int id) => byId[id];

    /// <summary>The employee's store on a day.</summary>
    public StoreClock On(Employee employee, DateOnly day) => work.Store(employee.AssignmentOn(day)?.StoreId ?? employee.StoreId);

    /// <summary>True when the scope holds that store.</summary>
    public bool MayTouch(StoreClock store) => work.Db.Scope.Holds(store.GroupId, store.Id);

    /// <summary>Where and when a record about an employee is; refuses the item when there is no such employee for this scope.</summary>
    public (int EmployeeId, DateTime At)? Place<TPatch>(ImportItem<TPatch> item, Optional<string?> number, Optional<WrittenTime> at, int knownEmployee, DateTime knownAt)
    {
        var employee = !number.IsGiven ? Find(knownEmployee) : number.Value is null ? null : Find(number.Value);
        if (employee is null)
        {
            item.Refuse(new Problem("employee", "unknown-employee", number.Value ?? ""));
            return null;
        }

        var day = at.IsGiven ? at.Value.Day : LocalTime.DayOf(knownAt, On(employee, DateOnly.FromDateTime(knownAt)).Zone);
        item.Store = On(employee, day);
        if (!MayTouch(item.Store)) item.Refuse(new Problem("employee", "unknown-employee", employee.Number));
        return (employee.Id, item.Store.Or(at, knownAt));
    }

    private void Remember(Employee employee) => (byId[employee.Id], byNumber[employee.Number]) = (employee, employee);
}
