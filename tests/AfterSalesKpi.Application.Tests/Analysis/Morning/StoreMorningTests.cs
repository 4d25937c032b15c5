using AfterSalesKpi.Application.Analysis.Morning;
using AfterSalesKpi.Application.Organization;
using AfterSalesKpi.Application.Records.CustomerCare;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Records.ActionItems;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Databases;
using Microsoft.Extensions.Time.Testing;

namespace AfterSalesKpi.Application.Tests.Analysis.Morning;

/// <summary>A made day with numbers counted by hand: it is Wednesday 15 July, noon in Shanghai.</summary>
public sealed class StoreMorningTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    private static readonly Period Today = new(MadeDay.At(15, 0), MadeDay.At(16, 0));

    [SkippableTheory, EachDatabase]
    public async Task Yesterday_counts_what_happened_on_that_local_day_in_that_store(DatabaseProvider provider)
    {
        await using var day = await MadeDay.Make(databases, provider);

        var figures = await new DayFiguresQuery(day.Db).Run(day.Store.Id, new Period(MadeDay.At(14, 0), MadeDay.At(15, 0)), default);

        Assert.Equal(new DayFigures(Received: 3, Delivered: 1, Decided: 2, Kept: 1, LowAnswers: 1, Complaints: 1, Reworks: 1, Requests: 3, StockOuts: 1), figures);
        Assert.Equal(1, figures.Missed);
    }

    [SkippableTheory, EachDatabase]
    public async Task The_shop_holds_what_was_received_and_not_delivered_the_longest_first(DatabaseProvider provider)
    {
        await using var day = await MadeDay.Make(databases, provider);

        var shop = await new ShopFiguresQuery(day.Db).Run(day.Store.Id, TestData.Noon, Today, default);

        Assert.Equal((4, 3, 2, 1), (shop.All, shop.OverOneDay, shop.OverThreeDays, shop.OverSevenDays));
        Assert.Equal((1, 1, 1, 1), (shop.Late, shop.WaitingParts, shop.Unsettled, shop.Unfetched));
        Assert.Equal([new DuePromise(MadeDay.At(15, 11), true), new DuePromise(MadeDay.At(15, 15), false)], shop.Due);
        Assert.Equal(3 * 3600, shop.OpenSeconds);
        Assert.Equal(["D", "C", "B"], shop.Longest.Select(s => s.Number));
    }

    [SkippableTheory, EachDatabase]
    public async Task Loops_are_open_until_something_was_done_or_given_to_somebody(DatabaseProvider provider)
    {
        await using var day = await MadeDay.Make(databases, provider);
        var queue = new CallQueue(day.Db, new Calendars(day.Db), new FakeTimeProvider(TestData.Noon));
        var loops = new OpenLoopsQuery(day.Db, queue);
        var zone = LocalTime.Zone(LocalTime.DefaultZone);

        Assert.Equal(new OpenLoops(Complaints: 1, MadeDay.At(14, 17), LowAnswers: 1, ExpiringCalls: 1, OpenTasks: 2, OverdueTasks: 1), await loops.Run(day.Store.Id, TestData.Noon, zone, default));

        Assert.Equal(1, (await queue.Read(day.Store.Id, zone, default)).Count(c => c.RunsOut(TestData.Noon))); // what the queue shows

        var task = await TestData.CreateActionItem(day.Db, day.Store, day.Person, about: new ActionAbout(ActionSubject.Answer, day.LowAnswer));
        Assert.Equal(0, (await loops.Run(day.Store.Id, TestData.Noon, zone, default)).LowAnswers);
        TestData.Sound(task.Withdraw(TestData.Noon));
        await day.Db.SaveChangesAsync();
        Assert.Equal(1, (await loops.Run(day.Store.Id, TestData.Noon, zone, default)).LowAnswers);
    }

    [SkippableTheory, EachDatabase]
    public async Task Who_has_left_or_works_elsewhere_is_not_there(DatabaseProvider provider)
    {
        await using var day = await MadeDay.Make(databases, provider);
        var left = await TestData.CreateEmployee(day.Db, day.Store);
        TestData.Sound(left.Describe(left.Name, null, new DateOnly(2026, 7, 14)));
        await day.Db.SaveChangesAsync();

        var people = await new PeoplePresentQuery(day.Db).Run(day.Store.Id, new DateOnly(2026, 7, 15), default);

        Assert.Equal(2, people.Count); // the advisor and the technician of the made day
        Assert.DoesNotContain(left.Name, people.Select(p => p.Name));
    }
}
