using AfterSalesKpi.Application.Demo;
using AfterSalesKpi.Application.Scorecards;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Records.ActionItems;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Tests.Demo;

public sealed class LoadDemoTests
{
    private static readonly StoreMonth Running = new(2026, 11);

    [SkippableTheory, EachDatabase]
    public async Task The_last_month_is_published_older_ones_are_locked_and_the_running_one_is_a_draft(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        await using var db = database.NewContext();

        Assert.True((await Demos.On(db).Run("示例集团", 1, Demos.Of(2, 4, 30), [], null, default)).Succeeded);

        var states = await db.AppraisalMonths.OrderBy(m => m.Month).ThenBy(m => m.StoreId).Select(m => new { m.Month, m.State }).ToListAsync();
        Assert.Equal(
            [MonthState.Locked, MonthState.Locked, MonthState.Locked, MonthState.Locked, MonthState.Published, MonthState.Published, MonthState.Calculated, MonthState.Calculated],
            states.Select(s => s.State));
        Assert.Equal(Running, states[^1].Month);
        Assert.Equal(4, await db.Scorecards.Select(c => c.Month).Distinct().CountAsync());
        Assert.Empty(await db.MonthsToCalculate.ToListAsync());
        foreach (var month in states.Select(s => s.Month).Distinct()) Assert.Empty((await new VerifyMonth(db).Run(month, null, default)).Differences);
    }

    [SkippableTheory, EachDatabase]
    public async Task A_demo_that_was_interrupted_is_gone_on_with(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        await using var db = database.NewContext();
        using var stop = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Demos.On(db).Run("示例集团", 1, Demos.Of(2, 2, 20), DemoAccount.OfGroup, _ => stop.Cancel(), stop.Token));

        await using var again = database.NewContext();
        Assert.True((await Demos.On(again).Run("示例集团", 1, Demos.Of(2, 2, 20), DemoAccount.OfGroup, null, default)).Succeeded);

        Assert.Equal(["S01", "S02"], await again.Stores.OrderBy(s => s.Code).Select(s => s.Code).ToListAsync());
        Assert.Equal(4, await again.AppraisalMonths.CountAsync());
        Assert.Equal(8, await again.Users.CountAsync());
        Assert.Equal(await again.Stores.CountAsync(), await again.Parts.Where(p => p.Sku == "FLT-OIL").CountAsync());
    }

    [Fact]
    public async Task A_group_that_people_work_in_is_left_alone()
    {
        await using var database = await TestDatabase.Create(DatabaseProvider.Sqlite);
        await using (var db = database.NewContext()) await Demos.On(db).Run("示例集团", 1, Demos.Of(1, 1, 5), DemoAccount.OfOtherGroup, null, default);

        await using var again = database.NewContext();
        var outcome = await Demos.On(again).Run("示例集团", 1, Demos.Of(2, 1, 5), [], null, default);

        Assert.Equal("group-in-use", Assert.Single(outcome.Problems).Code);
        Assert.Equal(1, await again.Stores.CountAsync());
    }

    [Fact]
    public async Task Every_demo_account_is_somebody_with_real_work_behind_them()
    {
        await using var database = await TestDatabase.Create(DatabaseProvider.Sqlite);
        await using var db = database.NewContext();
        await Demos.On(db).Run("示例集团", 1, Demos.Of(2, 2, 40), DemoAccount.OfGroup, null, default);
        var people = await db.Users.ToDictionaryAsync(u => u.UserName!, u => u.EmployeeId);
        var month = Running.AddMonths(-1);

        Assert.True(await db.WorkOrders.AnyAsync(o => o.AdvisorId == people["advisor@demo"]));
        Assert.True(await db.WorkOrders.AnyAsync(o => o.TechnicianId == people["technician@demo"]));
        Assert.True(await db.StockCounts.AnyAsync(c => c.CountedById == people["parts@demo"]));
        Assert.True(await db.FollowUps.AnyAsync(f => f.AgentId == people["care@demo"]));
        Assert.All(
            ["manager@demo", "advisor@demo", "technician@demo", "parts@demo", "care@demo", "manager2@demo"],
            name => Assert.True(db.Scorecards.Any(c => c.EmployeeId == people[name] && c.Month == month && c.FinalHundredths > 0), name));
        Assert.Equal([null, null], new[] { people["hr@demo"], people["groupadmin@demo"] });
    }

    [Fact]
    public async Task The_demos_people_have_something_to_do_and_something_to_read()
    {
        await using var database = await TestDatabase.Create(DatabaseProvider.Sqlite);
        await using var db = database.NewContext();
        await Demos.On(db).Run("示例集团", 1, Demos.Of(1, 2, 40), DemoAccount.OfGroup, null, default);

        var states = (await db.ActionItems.AsNoTracking().ToListAsync()).Select(i => i.StateAt(Demos.Until)).ToHashSet();
        Assert.Superset(new HashSet<ActionState> { ActionState.Open, ActionState.Overdue, ActionState.Done }, states);
        var told = await db.Notices.Select(n => n.AccountId).Distinct().ToListAsync();
        Assert.Empty(await db.Users.Where(u => u.StoreId != null && !told.Contains(u.Id)).Select(u => u.UserName).ToListAsync());
        Assert.True(await db.WorkOrders.AnyAsync(o => o.BookingResponseSeconds != null && o.AppointmentAt > Demos.Until));
    }

    [Theory]
    [InlineData(0, 1, 1, "stores")]
    [InlineData(1, 121, 1, "months")]
    [InlineData(1, 1, 0, "orders-per-store-month")]
    public async Task A_size_that_makes_no_sense_is_refused_before_anything_is_written(int stores, int months, int orders, string field)
    {
        await using var database = await TestDatabase.Create(DatabaseProvider.Sqlite);
        await using var db = database.NewContext();

        var outcome = await Demos.On(db).Run("示例集团", 1, Demos.Of(stores, months, orders), [], null, default);

        Assert.Equal(field, Assert.Single(outcome.Problems).Field);
        Assert.Equal(AccessScope.Nothing, db.Scope);
    }
}
