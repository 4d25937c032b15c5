using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Identity;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Access;

/// <summary>Reads the accounts of the scope's group. Who may ask for them is the caller's question.</summary>
public sealed class AccountList(KpiDbContext db)
{
    /// <summary>A page of a list, and how many there are in all.</summary>
    public async Task<(int Total, List<AccountRow> Rows)> Page(AccountFilter filter, int page, int size, CancellationToken ct)
    {
        var found = Matching(filter);
        return (await found.CountAsync(ct), await Rows(Sorted(found, filter)).Skip((page - 1) * size).Take(size).ToListAsync(ct));
    }

    /// <summary>The whole list, up to a number of rows.</summary>
    public IEnumerable<AccountRow> All(AccountFilter filter, int most) => Rows(Sorted(Matching(filter), filter)).Take(most).AsEnumerable();

    /// <summary>One of them; null when the group has none of that number.</summary>
    public Task<AccountRow?> Find(int id, CancellationToken ct) => Rows(Matching(new AccountFilter { Id = id })).SingleOrDefaultAsync(ct);

    private IQueryable<UserAccount> Matching(AccountFilter filter)
    {
        var group = db.Scope.GroupId;
        var found = db.Users.AsNoTracking().Where(a => a.GroupId == group);
        if (filter.Id is { } id) found = found.Where(a => a.Id == id);
        if (filter.Role is { } role) found = found.Where(a => a.Role == role);
        if (filter.StoreId is { } store) found = found.Where(a => a.StoreId == store);
        if (filter.Disabled is { } disabled) found = found.Where(a => a.Disabled == disabled);
        var text = filter.Text?.Trim();
        return string.IsNullOrEmpty(text)
            ? found
            : found.Where(a => a.UserName!.Contains(text) || a.DisplayName.Contains(text) || db.Employees.Any(e => e.Id == a.EmployeeId && e.Number.StartsWith(text))); // accounts have names
    }

    private IQueryable<UserAccount> Sorted(IQueryable<UserAccount> found, AccountFilter filter) => (filter.Sort, filter.Descending) switch
    {
        ("role", false) => found.OrderBy(a => a.Role).ThenBy(a => a.UserName).ThenBy(a => a.Id),
        ("role", true) => found.OrderByDescending(a => a.Role).ThenBy(a => a.UserName).ThenBy(a => a.Id),
        ("seen", false) => found.OrderBy(a => db.SignInSessions.Where(s => s.AccountId == a.Id).Max(s => (DateTime?)s.StartedAt)).ThenBy(a => a.Id),
        ("seen", true) => found.OrderByDescending(a => db.SignInSessions.Where(s => s.AccountId == a.Id).Max(s => (DateTime?)s.StartedAt)).ThenBy(a => a.Id),
        (_, true) => found.OrderByDescending(a => a.UserName).ThenBy(a => a.Id),
        _ => found.OrderBy(a => a.UserName).ThenBy(a => a.Id),
    };

    private IQueryable<AccountRow> Rows(IQueryable<UserAccount> found) =>
        from a in found
        select new AccountRow
        {
            Id = a.Id, UserName = a.UserName!, DisplayName = a.DisplayName, Role = a.Role, // accounts have names
            StoreCode = db.Stores.Where(s => s.Id == a.StoreId).Select(s => s.Code).FirstOrDefault(), Store = db.Stores.Where(s => s.Id == a.StoreId).Select(s => s.Name).FirstOrDefault(),
            EmployeeNumber = db.Employees.Where(e => e.Id == a.EmployeeId).Select(e => e.Number).FirstOrDefault(), Disabled = a.Disabled, FirstPasswordUntil = a.FirstPasswordUntil,
            LastSignInAt = db.SignInSessions.Where(s => s.AccountId == a.Id).Max(s => (DateTime?)s.StartedAt), Stamp = a.ConcurrencyStamp,
        };
}
