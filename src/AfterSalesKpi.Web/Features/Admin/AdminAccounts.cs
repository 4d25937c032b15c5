using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Identity;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Account;
using AfterSalesKpi.Web.Features.Staff;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Features.Admin;

/// <summary>
/// The accounts of a group, as its administrators keep them. What is changed holds from the person's next request. Somebody who can sign in
/// and administer the group is always left, and nobody locks oneself out.
/// </summary>
public sealed class AdminAccounts(KpiDbContext db, UserManager<UserAccount> accounts, CurrentUser user, Sessions sessions, TimeProvider clock)
{
    /// <summary>Makes one. Refused: <c>required</c>, <c>too-long</c>, <c>taken</c>, <c>invalid-user-name</c>, <c>needs-store</c>, <c>unknown-store</c>, <c>unknown-employee</c>, <c>has-account</c>.</summary>
    /// <returns>Its number and its first password.</returns>
    public async Task<Outcome<(int Id, string Password)>> Make(AccountForm form, CancellationToken ct)
    {
        List<Problem> problems = [];
        if (string.IsNullOrWhiteSpace(form.UserName)) problems.Add(new Problem("userName", "required"));
        var employee = await Employee(form.Employee, problems, ct);
        if (string.IsNullOrWhiteSpace(form.DisplayName) && employee is null) problems.Add(new Problem("displayName", "required"));
        if (form.DisplayName?.Trim().Length > UserAccount.DisplayNameLength) problems.Add(new Problem("displayName", "too-long", UserAccount.DisplayNameLength));
        if (!Enum.IsDefined(form.Role)) problems.Add(new Problem("role", "required"));
        var store = await Store(form, employee?.StoreId, problems, ct);
        if (problems.Count > 0) return problems;
        var account = new UserAccount
        {
            UserName = form.UserName!.Trim(), DisplayName = string.IsNullOrWhiteSpace(form.DisplayName) ? employee!.Value.Name : form.DisplayName.Trim(), GroupId = user.GroupId, // asked for above
            EmployeeId = employee?.Id, Role = form.Role, StoreId = store, FirstPasswordUntil = clock.GetUtcNow().UtcDateTime + FirstPasswords.Holds,
        };
        var password = FirstPasswords.Make();
        var made = await accounts.CreateAsync(account, password);
        return made.Succeeded ? (account.Id, password) : made.Errors.Select(e => PasswordProblems.Of(e, account.UserName)).ToList();
    }

    /// <summary>Gives another name, role or store, locks or unlocks. Refused: as above, <c>unknown-account</c>, <c>changed-meanwhile</c>, <c>own-account</c>, <c>last-administrator</c>.</summary>
    public async Task<Outcome> Change(int id, AccountForm form, CancellationToken ct)
    {
        if (await Find(id, ct) is not { } account) return Outcome.Refused("", "unknown-account");
        if (account.ConcurrencyStamp != form.Stamp) return Outcome.Refused("", "changed-meanwhile");
        List<Problem> problems = [];
        if (string.IsNullOrWhiteSpace(form.DisplayName)) problems.Add(new Problem("displayName", "required"));
        else if (form.DisplayName.Trim().Length > UserAccount.DisplayNameLength) problems.Add(new Problem("displayName", "too-long", UserAccount.DisplayNameLength));
        if (!Enum.IsDefined(form.Role)) problems.Add(new Problem("role", "required"));
        if (account.Id == user.Id && (form.Disabled || form.Role != account.Role)) problems.Add(new Problem("role", "own-account"));
        var store = await Store(form, await StoreOf(account.EmployeeId, ct), problems, ct);
        if (problems.Count > 0) return Outcome.From(problems);
        (account.DisplayName, account.Role, account.Disabled, account.StoreId) = (form.DisplayName!.Trim(), form.Role, form.Disabled, store); // asked for above
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var changed = await accounts.UpdateAsync(account);
        if (!changed.Succeeded) return Outcome.From([.. changed.Errors.Select(e => PasswordProblems.Of(e, account.UserName!))]); // accounts have names

        // Counted when it is written: of two administrators who lock each other at once, one waits for the other and is refused.
        if (!await db.Users.AnyAsync(a => a.GroupId == user.GroupId && a.Role == Role.GroupAdmin && !a.Disabled, ct)) return Outcome.Refused("role", "last-administrator");
        if (account.Disabled) await sessions.EndOthersAsync(account.Id, Guid.Empty, ct);
        await transaction.CommitAsync(ct);
        return Outcome.Done;
    }

    /// <summary>Gives a new first password and ends every sign-in. Refused: <c>unknown-account</c>, <c>changed-meanwhile</c>, <c>own-account</c>.</summary>
    public async Task<Outcome<string>> NewPassword(int id, string? stamp, CancellationToken ct)
    {
        if (await Find(id, ct) is not { } account) return new Problem("", "unknown-account");
        if (account.ConcurrencyStamp != stamp) return new Problem("", "changed-meanwhile");
        if (account.Id == user.Id) return new Problem("", "own-account");
        var password = FirstPasswords.Make();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        account.FirstPasswordUntil = clock.GetUtcNow().UtcDateTime + FirstPasswords.Holds;
        await accounts.RemovePasswordAsync(account);
        var changed = await accounts.AddPasswordAsync(account, password);
        if (!changed.Succeeded) return changed.Errors.Select(e => PasswordProblems.Of(e, account.UserName!)).ToList(); // accounts have names
        await sessions.EndOthersAsync(account.Id, Guid.Empty, ct);
        await transaction.CommitAsync(ct);
        return password;
    }

    private Task<UserAccount?> Find(int id, CancellationToken ct) => db.Users.SingleOrDefaultAsync(a => a.Id == id && a.GroupId == user.GroupId, ct);

    private async Task<(int Id, string Name, int StoreId)?> Employee(string? number, List<Problem> problems, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(number)) return null;
        var found = await db.Employees.AsNoTracking().Where(e => e.Number == number.Trim()).Select(e => new { e.Id, e.Name, HasAccount = db.Users.Any(a => a.EmployeeId == e.Id) }).SingleOrDefaultAsync(ct);
        if (found is null) problems.Add(new Problem("employee", "unknown-employee", number));
        else if (found.HasAccount) problems.Add(new Problem("employee", "has-account"));
        return found is null ? null : (found.Id, found.Name, await StoreOf(found.Id, ct) ?? 0); // everybody works somewhere
    }

    /// <summary>Where an employee works today: the account goes along.</summary>
    private async Task<int?> StoreOf(int? employeeId, CancellationToken ct)
    {
        if (employeeId is null) return null;
        var employee = await db.Employees.AsNoTracking().Include(e => e.Assignments.OrderBy(a => a.Since)).SingleAsync(e => e.Id == employeeId, ct);
        return employee.AssignmentOn(LocalTime.DayOf(clock.GetUtcNow().UtcDateTime, user.Zone))?.StoreId;
    }

    private async Task<int?> Store(AccountForm form, int? ofEmployee, List<Problem> problems, CancellationToken ct)
    {
        if (RolePermissions.SeesWholeGroup(form.Role)) return null;
        if (ofEmployee is not null) return ofEmployee;
        if (string.IsNullOrEmpty(form.Store)) problems.Add(new Problem("store", "needs-store"));
        else if (await db.Stores.Where(s => s.Code == form.Store).Select(s => (int?)s.Id).SingleOrDefaultAsync(ct) is { } store) return store;
        else problems.Add(new Problem("store", "unknown-store", form.Store));
        return null;
    }
}
