using System.Linq.Expressions;
using AfterSalesKpi.Data.Identity;
using AfterSalesKpi.Domain.Access;

namespace AfterSalesKpi.Application.Messages;

/// <summary>
/// Who is to be told: <c>Recipients.ManagersOf(store).And(Recipients.Employee(advisor))</c>. Somebody who is meant twice is told once; accounts
/// that are disabled, of another group, or do not exist are left out.
/// </summary>
public sealed class Recipients
{
    private readonly IReadOnlyList<Expression<Func<UserAccount, bool>>> any;

    private Recipients(params IReadOnlyList<Expression<Func<UserAccount, bool>>> any) => this.any = any;

    /// <summary>The service managers of a store.</summary>
    public static Recipients ManagersOf(int storeId) => InStore(Role.ServiceManager, storeId);

    /// <summary>Everybody of a role in a store.</summary>
    public static Recipients InStore(Role role, int storeId) => new(a => a.Role == role && a.StoreId == storeId);

    /// <summary>Everybody of a role in the whole group.</summary>
    public static Recipients InGroup(Role role) => new(a => a.Role == role);

    /// <summary>The person that an employee is, if that person has an account.</summary>
    public static Recipients Employee(int employeeId) => new(a => a.EmployeeId == employeeId);

    /// <summary>The persons that some employees are.</summary>
    public static Recipients Employees(IReadOnlyCollection<int> employeeIds) => new(a => employeeIds.Contains(a.EmployeeId!.Value)); // of nobody: holds nothing

    /// <summary>One account.</summary>
    public static Recipients Account(int accountId) => new(a => a.Id == accountId);

    /// <summary>These and those.</summary>
    public Recipients And(Recipients others) => new([.. any, .. others.any]);

    /// <summary>Those among some accounts who are meant.</summary>
    internal IQueryable<UserAccount> Among(IQueryable<UserAccount> accounts) =>
        any.Select(condition => accounts.Where(condition)).Aggregate((some, more) => some.Union(more));
}
