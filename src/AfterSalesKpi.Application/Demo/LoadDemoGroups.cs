using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Access;
using AfterSalesKpi.Data.Demo;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Demo;

/// <summary>Fills an empty database with the demo group and a small second one, or goes on with a demo that was interrupted.</summary>
public sealed class LoadDemoGroups(KpiDbContext db, LoadDemo load)
{
    private const int OtherOrders = 120;

    /// <summary>True when there is nothing in the database but, at most, an unfinished demo.</summary>
    public async Task<bool> IsWanted(CancellationToken ct)
    {
        if (await db.OldestGroup(ct) is null) return true;
        if (await db.GroupNamed(LoadDemo.GroupName, ct) is not { } first) return false;
        var second = await db.GroupNamed(LoadDemo.OtherGroupName, ct);
        return await db.Users.Where(u => u.GroupId == first || u.GroupId == second).Select(u => u.GroupId).Distinct().CountAsync(ct) < 2;
    }

    /// <summary>Loads both. Refused: <c>group-in-use</c> when something else than the demo is in the database, or as <see cref="LoadDemo"/>.</summary>
    /// <param name="size">The first group's size; the second has one store and two months.</param>
    /// <param name="withAccounts">Whether to make the accounts, whose password everybody knows: never outside Development.</param>
    /// <param name="told">Told what is done, a line at a time.</param>
    /// <param name="ct">Stops the work; what is loaded stays.</param>
    public async Task<Outcome> Run(DemoSize size, bool withAccounts, Action<string>? told, CancellationToken ct)
    {
        if (!await IsWanted(ct)) return Outcome.Refused("group", "group-in-use");
        var first = await load.Run(LoadDemo.GroupName, 1, size, withAccounts ? DemoAccount.OfGroup : [], told, ct);
        if (!first.Succeeded && !IsFinished(first)) return first;
        db.Scope = AccessScope.Nothing;
        var other = new DemoSize(1, 2, OtherOrders, size.Seed + 1, size.Until);
        var second = await load.Run(LoadDemo.OtherGroupName, LoadDemo.OtherFirstDay, other, withAccounts ? DemoAccount.OfOtherGroup : [], told, ct);
        return !second.Succeeded && !IsFinished(second) ? second : Outcome.Done;
    }

    private static bool IsFinished(Outcome outcome) => outcome.Problems.All(p => p.Code == "group-in-use");
}
