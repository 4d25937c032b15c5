using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Identity;
using AfterSalesKpi.Domain.Access;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.ActionItems;

/// <summary>Who can be given things to do in a store: everybody who can sign in there, and those of the whole group.</summary>
public sealed class ActionPeople(KpiDbContext db)
{
    /// <summary>More than that are not listed.</summary>
    public const int Most = 300;

    private static readonly Role[] OfTheGroup = [.. Enum.GetValues<Role>().Where(RolePermissions.SeesWholeGroup)];

    /// <summary>In order of role and name.</summary>
    public Task<List<ActionPerson>> Run(int storeId, CancellationToken ct) => Of(db, storeId)
        .OrderBy(u => u.Role).ThenBy(u => u.DisplayName).ThenBy(u => u.Id).Take(Most)
        .Select(u => new ActionPerson(u.Id, u.DisplayName, u.Role, u.EmployeeId)).ToListAsync(ct);

    internal static IQueryable<UserAccount> Of(KpiDbContext db, int storeId) => db.Users.AsNoTracking()
        .Where(u => u.GroupId == db.Scope.GroupId && !u.Disabled && (u.StoreId == storeId || OfTheGroup.Contains(u.Role)));
}
