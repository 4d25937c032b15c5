using AfterSalesKpi.Application.Plans;
using AfterSalesKpi.Application.Records;
using AfterSalesKpi.Application.Scorecards.Adjustments;
using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Access;
using AfterSalesKpi.Data.Demo;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Demo;

/// <summary>
/// Fills a group with made-up records, store by store, and closes its months. A store is loaded wholly or not at all, and a group
/// without accounts is an unfinished demo, so that one that was interrupted is gone on with when it is asked for again.
/// </summary>
public sealed class LoadDemo(KpiDbContext db, FoundGroup foundGroup, MakeStockDays stockDays, CloseDemoMonths closeMonths, MakeDemoAccounts makeAccounts)
{
    /// <summary>The name of the demo group.</summary>
    public const string GroupName = "衡远汽车集团";

    /// <summary>The name of the second group, which shares nothing with the first.</summary>
    public const string OtherGroupName = "岚川汽车集团";

    /// <summary>The first day of the second group's months: it closes on the 25th, as many do.</summary>
    public const int OtherFirstDay = 26;

    /// <summary>Loads a group and everything in it. Refused: <c>out-of-range</c>, <c>group-in-use</c>, or as founding a group is.</summary>
    /// <param name="name">The group's name.</param>
    /// <param name="firstDayOfMonth">The first day of its months, when it is new.</param>
    /// <param name="size">How much.</param>
    /// <param name="accounts">The accounts to make at the end; none outside Development.</param>
    /// <param name="told">Told what is done, a line at a time.</param>
    /// <param name="ct">Stops the work; what is loaded stays.</param>
    public async Task<Outcome<DealerGroup>> Run(
        string name, int firstDayOfMonth, DemoSize size, IReadOnlyList<DemoAccount> accounts, Action<string>? told, CancellationToken ct)
    {
        var problems = Check(size);
        if (problems.Count > 0) return problems;
        var found = await Group(name, firstDayOfMonth, ct);
        if (!found.Succeeded) return found;

        var there = await db.Stores.Select(s => s.Code).ToListAsync(ct);
        for (var number = 1; number <= size.Stores; number++)
        {
            if (there.Contains(StoreLoader.CodeOf(number))) continue;
            await using var transaction = await db.Database.BeginTransactionAsync(ct);
            var store = await new StoreLoader(db).Load(found.Value, number, size, ct);
            await stockDays.Run(store, size.Until, ct);
            await new BeginDemoCounts(db).Run(store, size.Until, ct);
            await transaction.CommitAsync(ct);
            db.ChangeTracker.Clear();
            told?.Invoke($"{store.Code} {store.Name}: loaded");
        }

        await closeMonths.Run(found.Value, size, told, ct);
        await makeAccounts.Run(accounts, ct);
        await new MakeDemoFeedback(db).Run(size.Until, ct);
        await new MakeDemoTasks(db).Run(size.Until, ct);
        await new SaveAdjustmentRule(db).AddUsual(ct);
        await new MakeDemoGoals(db).Run(size.Until, ct);
        await new MakeDemoReadings(db).Run(size.Until, ct);
        return found;
    }

    private static List<Problem> Check(DemoSize size)
    {
        var problems = new List<Problem>();
        Check("stores", size.Stores, 1, 1000);
        Check("months", size.Months, 1, 120);
        Check("orders-per-store-month", size.OrdersPerStoreAndMonth, 1, 100_000);
        return problems;

        void Check(string field, int value, int least, int most)
        {
            if (value < least || value > most) problems.Add(new Problem(field, "out-of-range", least, most));
        }
    }

    /// <summary>The group of that name, new or left unfinished; the scope is it afterwards.</summary>
    private async Task<Outcome<DealerGroup>> Group(string name, int firstDayOfMonth, CancellationToken ct)
    {
        if (await db.GroupNamed(name, ct) is not { } id) return await foundGroup.Run(name, firstDayOfMonth, ct);
        db.Scope = AccessScope.OfGroup(id);
        if (await db.Users.AnyAsync(u => u.GroupId == id, ct)) return new Problem("group", "group-in-use", name);
        return await db.Groups.SingleAsync(ct);
    }
}
