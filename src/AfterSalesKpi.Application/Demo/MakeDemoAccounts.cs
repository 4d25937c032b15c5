using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Demo;
using AfterSalesKpi.Data.Identity;
using AfterSalesKpi.Domain.Access;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Demo;

/// <summary>Makes the demo accounts in the scope's group, each that of somebody with real work behind them.</summary>
public sealed class MakeDemoAccounts(KpiDbContext db, IPasswordHasher<UserAccount> passwords, ILookupNormalizer names)
{
    /// <summary>Makes those whose name is not taken and whose store there is.</summary>
    public async Task Run(IReadOnlyList<DemoAccount> wanted, CancellationToken ct)
    {
        var taken = wanted.Select(a => names.NormalizeName(a.Name)).ToList();
        taken = await db.Users.Where(u => taken.Contains(u.NormalizedUserName!)).Select(u => u.NormalizedUserName!).ToListAsync(ct); // every account has one
        var stores = await db.Stores.AsNoTracking().ToDictionaryAsync(s => s.Code, s => s.Id, ct);
        foreach (var account in wanted.Where(a => !taken.Contains(names.NormalizeName(a.Name))))
        {
            int? storeId = account.StoreNumber == 0 ? null : stores.TryGetValue(StoreLoader.CodeOf(account.StoreNumber), out var id) ? id : null;
            if (account.StoreNumber > 0 && storeId is null) continue;
            db.Add(await Make(account, storeId, ct));
        }

        await db.SaveChangesAsync(ct);
    }

    private async Task<UserAccount> Make(DemoAccount demo, int? storeId, CancellationToken ct)
    {
        var person = demo.Is is null ? null : await (
            from e in db.Employees.AsNoTracking()
            join p in db.Positions on e.PositionId equals p.Id
            where e.StoreId == storeId && p.Kind == demo.Is && e.LeftOn == null
            orderby e.Number
            select new { e.Id, e.Name }).FirstAsync(ct);
        var account = new UserAccount
        {
            GroupId = db.Scope.GroupId, Role = demo.Role, StoreId = storeId, EmployeeId = person?.Id,
            UserName = demo.Name, NormalizedUserName = names.NormalizeName(demo.Name), SecurityStamp = Guid.NewGuid().ToString("N"),
            DisplayName = person?.Name ?? (demo.Role == Role.GroupAdmin ? "集团管理员" : "人力资源"),
        };
        account.PasswordHash = passwords.HashPassword(account, DemoAccount.Password);
        return account;
    }
}
