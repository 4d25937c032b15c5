using AfterSalesKpi.Data.Demo;
using AfterSalesKpi.Data.Demo.Staff;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Data.Tests.Demo;

public sealed class StoreStoryTests
{
    [Fact]
    public void A_month_is_told_only_when_it_is_asked_for()
    {
        var store = Empty(DemoStores.Until);
        using var months = new StoreStory(store, []).Months(new DateOnly(2026, 9, 1)).GetEnumerator();

        Assert.Empty(store.Month.WorkOrders);
        Assert.True(months.MoveNext());
        Assert.All(months.Current.WorkOrders, o => Assert.Equal(9, o.ReceivedAt?.AddHours(8).Month ?? 9)); // China is 8 hours ahead
        Assert.True(months.MoveNext());
        Assert.All(months.Current.WorkOrders, o => Assert.Equal(10, o.ReceivedAt?.AddHours(8).Month ?? 10));
        Assert.True(months.MoveNext());
        Assert.False(months.MoveNext());
    }

    [Theory]
    [InlineData("2026-11-23T07:00:00Z")] // in the middle of work
    [InlineData("2026-11-22T19:30:00Z")] // at half past three at night
    [InlineData("2026-02-18T04:00:00Z")] // while the Spring Festival keeps everything closed
    [InlineData("2026-10-31T16:00:00Z")] // in the first second of a month
    public void The_board_has_a_card_in_every_stage_whatever_the_hour(string until)
    {
        var at = DateTimeOffset.Parse(until).UtcDateTime;
        var first = StoreMonth.Of(at, LocalTime.Zone(LocalTime.DefaultZone), 1).AddMonths(-1).Days(1).First;

        var open = new StoreStory(Empty(at), []).Months(first).SelectMany(m => m.WorkOrders).Where(o => o.DeliveredAt is null && o.CancelledAt is null).ToList();

        Assert.Empty(Enum.GetValues<OrderStage>().Except([OrderStage.Delivered, OrderStage.Cancelled]).Except(open.Select(o => o.Stage)));
        Assert.Contains(open, o => o.PromiseInForceAt < at);
        Assert.Equal(open.Count, open.Select(o => o.Number).Distinct().Count());
    }

    private static StoreToFill Empty(DateTime until)
    {
        var store = new Store(1, "S01", "示例店");
        var positions = Enum.GetValues<PositionKind>().ToDictionary(k => k, k => (int)k);
        var dice = new Dice(1);
        var roster = new Roster(store, 1, positions, 60, new DateOnly(2026, 1, 1), 3, dice.For(1));

        // What the database does when the people are saved.
        for (var i = 0; i < roster.All.Count; i++) typeof(Employee).GetProperty(nameof(Employee.Id))!.SetValue(roster.All[i].Employee, i + 1);
        return new StoreToFill
        {
            Store = store, Number = 1, Clock = new StoreClock(LocalTime.Zone(store.TimeZone), until), Dice = dice, Orders = 60,
            Roster = roster,
        };
    }
}
