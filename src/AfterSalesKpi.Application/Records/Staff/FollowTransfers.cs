using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Identity;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Staff;

/// <summary>
/// The account of somebody who works in one store sees the store in which its employee works today. Whoever is moved sees the new store from
/// the first day there, and the old one no longer; accounts of the whole group, and of nobody who is appraised, stay as they are.
/// </summary>
public sealed class FollowTransfers(KpiDbContext db, TimeProvider clock)
{
    /// <summary>Looks through the group's accounts.</summary>
    /// <returns>How many accounts went along.</returns>
    public async Task<int> Run(CancellationToken ct)
    {
        var moved = await Move(db, clock.GetUtcNow().UtcDateTime, null, ct);
        if (moved > 0) await db.SaveChangesAsync(ct);
        return moved;
    }

    /// <summary>Changes the accounts of some employees, or of all; the caller saves.</summary>
    internal static async Task<int> Move(KpiDbContext db, DateTime now, IReadOnlyCollection<int>? employees, CancellationToken ct)
    {
        var group = db.Scope.GroupId;
        var bound = db.Users.Where(a => a.GroupId == group && a.EmployeeId != null && a.Role != Role.HumanResources && a.Role != Role.GroupAdmin);
        if (employees is not null) bound = bound.Where(a => employees.Contains(a.EmployeeId!.Value)); // asked for

        // Nobody is ahead of or behind the present day by more than a day; the store's own day decides below.
        var tomorrow = DateOnly.FromDateTime(now).AddDays(1);
        var found = await (
            from a in bound
            join e in db.Employees on a.EmployeeId equals e.Id
            select new { Account = a, Held = e.Assignments.Where(h => h.Since <= tomorrow).OrderByDescending(h => h.Since).Take(3).ToList(), First = e.Assignments.OrderBy(h => h.Since).First() })
            .ToListAsync(ct);
        var stores = await db.BeyondStores<Store>().ToDictionaryAsync(s => s.Id, s => s.TimeZone, ct);
        var count = 0;
        foreach (var f in found)
        {
            var held = f.Held.Find(h => h.Since <= LocalTime.DayOf(now, LocalTime.Zone(stores[h.StoreId]))) ?? f.First;
            if (f.Account.StoreId == held.StoreId) continue;
            f.Account.StoreId = held.StoreId;
            count++;
        }

        return count;
    }
}
