using AfterSalesKpi.Application.Access;
using AfterSalesKpi.Domain.Access;

namespace AfterSalesKpi.Web.Features.Admin;

/// <summary>An account as its form holds it.</summary>
public sealed class AccountForm
{
    public string? UserName { get; set; }

    public string? DisplayName { get; set; }

    public Role Role { get; set; } = Role.ServiceManager;

    /// <summary>The store's code; none for roles of the whole group.</summary>
    public string? Store { get; set; }

    /// <summary>The number of the employee that the person is.</summary>
    public string? Employee { get; set; }

    public bool Disabled { get; set; }

    /// <summary>What the account was like when the form was shown.</summary>
    public string? Stamp { get; set; }

    public static AccountForm From(AccountRow row) => new()
    {
        UserName = row.UserName, DisplayName = row.DisplayName, Role = row.Role, Store = row.StoreCode, Employee = row.EmployeeNumber, Disabled = row.Disabled, Stamp = row.Stamp,
    };
}
