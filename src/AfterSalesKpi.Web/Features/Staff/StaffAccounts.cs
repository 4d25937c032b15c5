using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Identity;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Account;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Features.Staff;

/// <summary>
/// Accounts of employees of the stores in scope. A first password is random, shown once to who made it, holds a week, and must be replaced
/// before anything else. Nobody keeps an account that is mightier than what the own role may grant.
/// </summary>
public sealed class StaffAccounts(KpiDbContext db, UserManager<UserAccount> accounts, CurrentUser user, Sessions sessions, TimeProvider clock)
{
    /// <summary>Makes one and answers its first password. Refused: <c>unknown-employee</c>, <c>has-account</c>, <c>required</c>, <c>may-not-grant</c>, <c>taken</c> …</summary>
    public async Task<Outcome<string>> Make(string number, string? userName, Role role, CancellationToken ct)
    {
        if (await Find(number, ct) is not { } employee) return new Problem("", "unknown-employee", number);
        if (string.IsNullOrWhiteSpace(userName)) return new Problem("userName", "required");
        if (!Enum.IsDefined(role) || !RolePermissions.MayGrant(user.Role, role)) return new Problem("role", "may-not-grant");
        if (await Account(employee, ct) is not null) return new Problem("", "has-account");
        var account = new UserAccount
        {
            UserName = userName.Trim(), DisplayName = employee.Name, GroupId = employee.GroupId, EmployeeId = employee.Id, Role = role,
            StoreId = RolePermissions.SeesWholeGroup(role) ? null : StoreToday(employee), FirstPasswordUntil = clock.GetUtcNow().UtcDateTime + FirstPasswords.Holds,
        };
        var password = FirstPasswords.Make();
        var made = await accounts.CreateAsync(account, password);
        return made.Succeeded ? password : made.Errors.Select(e => PasswordProblems.Of(e, account.UserName)).ToList();
    }

    /// <summary>Gives the account of that name, which the form was shown for, a new first password and ends every sign-in.</summary>
    public async Task<Outcome<string>> NewPassword(string number, string? userName, CancellationToken ct)
    {
        var found = await Mine(number, ct);
        if (!found.Succeeded) return found.Problems.ToList();
        if (found.Value.UserName != userName) return new Problem("", "changed-meanwhile");
        var (account, password) = (found.Value, FirstPasswords.Make());
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        account.FirstPasswordUntil = clock.GetUtcNow().UtcDateTime + FirstPasswords.Holds;
        await accounts.RemovePasswordAsync(account);
        var changed = await accounts.AddPasswordAsync(account, password);
        if (!changed.Succeeded) return changed.Errors.Select(e => PasswordProblems.Of(e, account.UserName!)).ToList(); // accounts have names
        await sessions.EndOthersAsync(account.Id, Guid.Empty, ct);
        await transaction.CommitAsync(ct);
        return password;
    }

    /// <summary>Gives another role, switches off or on; holds from the person's next request.</summary>
    public async Task<Outcome> Change(string number, Role role, bool disabled, CancellationToken ct)
    {
        var found = await Mine(number, ct);
        if (!found.Succeeded) return found;
        var account = found.Value;
        if (account.Id == user.Id) return Outcome.Refused("role", "may-not-grant");
        if (!Enum.IsDefined(role) || !RolePermissions.MayGrant(user.Role, role)) return Outcome.Refused("role", "may-not-grant");
        var store = StoreToday((await Find(number, ct))!); // found above
        (account.Role, account.Disabled, account.StoreId) = (role, disabled, RolePermissions.SeesWholeGroup(role) ? null : store);
        var changed = await accounts.UpdateAsync(account);
        return Outcome.From([.. changed.Errors.Select(e => PasswordProblems.Of(e, account.UserName!))]); // accounts have names
    }

    private async Task<Outcome<UserAccount>> Mine(string number, CancellationToken ct)
    {
        if (await Find(number, ct) is not { } employee || await Account(employee, ct) is not { } account) return new Problem("", "unknown-employee", number);
        return RolePermissions.MayGrant(user.Role, account.Role) ? account : new Problem("role", "may-not-grant");
    }

    private async Task<Employee?> Find(string number, CancellationToken ct)
    {
        var employee = await db.Employees.AsNoTracking().Include(e => e.Assignments.OrderBy(a => a.Since)).SingleOrDefaultAsync(e => e.Number == number, ct);
        return employee is not null && db.Scope.Holds(employee.GroupId, employee.StoreId) ? employee : null;
    }

    /// <summary>Where the person works today, not where a transfer to come leads.</summary>
    private int StoreToday(Employee employee) => employee.AssignmentOn(LocalTime.DayOf(clock.GetUtcNow().UtcDateTime, user.Zone))?.StoreId ?? employee.StoreId;

    private Task<UserAccount?> Account(Employee employee, CancellationToken ct) =>
        db.Users.Where(a => a.EmployeeId == employee.Id && a.GroupId == employee.GroupId).OrderBy(a => a.Id).FirstOrDefaultAsync(ct);
}
