using System.Globalization;
using AfterSalesKpi.Domain.Records.Parts;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Tests.Records.Parts;

public sealed class StockReplayPlanTests
{
    private const string Zone = "Asia/Shanghai";
    private static readonly DateOnly FirstMoved = Day("2025-03-10");

    [Fact]
    public void A_new_book_is_played_from_its_first_movement_and_keeps_three_openings()
    {
        var book = new StockBook(1, 1);
        var changed = StockReplayPlan.ChangedSince(book, [], Zone);
        var plan = StockReplayPlan.Of(book, changed, FirstMoved, Day("2026-07-15"));
        Assert.Equal((FirstMoved, false, new StoreMonth(2026, 5)), (plan.PlayFrom, plan.Resumes, plan.OpeningsSince));
        Assert.Equal(["2026-05", "2026-06", "2026-07"], plan.Months.Select(m => m.Month).Where(plan.WritesOpening).Select(m => m.ToString()));
        Assert.Equal((Day("2025-03-10"), Day("2025-04-01")), (plan.Months.First().First, plan.Months.First().Next));
        Assert.Equal((Day("2026-07-01"), Day("2026-07-16")), (plan.Months.Last().First, plan.Months.Last().Next));
    }

    [Fact]
    public void A_day_that_ended_is_played_from_the_start_of_the_month_made_last()
    {
        var plan = Plan(madeThrough: "2026-07-31", lastDay: "2026-08-01");
        Assert.Equal((Day("2026-08-01"), Day("2026-07-01"), true), (plan.ChangedFrom, plan.PlayFrom, plan.Resumes));
        Assert.Equal(["2026-08"], plan.Months.Select(m => m.Month).Where(plan.WritesOpening).Select(m => m.ToString()));
        Assert.Equal(new StoreMonth(2026, 6), plan.OpeningsSince);
    }

    [Fact]
    public void A_late_movement_is_played_from_the_start_of_its_month()
    {
        var plan = Plan(madeThrough: "2026-07-14", lastDay: "2026-07-15", "2026-06-20 04:00:00", "2026-07-01 04:00:00");
        Assert.Equal((Day("2026-06-20"), Day("2026-06-01"), true), (plan.ChangedFrom, plan.PlayFrom, plan.Resumes));
    }

    [Fact]
    public void One_older_than_the_openings_kept_is_played_from_the_first_movement()
    {
        var plan = Plan(madeThrough: "2026-07-14", lastDay: "2026-07-15", "2026-02-20 04:00:00");
        Assert.Equal((Day("2026-02-20"), FirstMoved, false), (plan.ChangedFrom, plan.PlayFrom, plan.Resumes));
    }

    [Fact]
    public void A_movement_of_today_changes_no_day_that_ended()
    {
        var book = Book("2026-07-14");
        Assert.Equal(Day("2026-07-15"), StockReplayPlan.ChangedSince(book, [At("2026-07-15 04:00:00")], Zone));
    }

    [Fact]
    public void In_another_time_zone_every_day_is_another() =>
        Assert.Equal(DateOnly.MinValue, StockReplayPlan.ChangedSince(Book("2026-07-14"), [], "Europe/Berlin"));

    [Fact]
    public void A_mark_lies_on_the_store_s_own_day() =>
        Assert.Equal(Day("2026-07-02"), StockReplayPlan.ChangedSince(Book("2026-07-14"), [At("2026-07-01 16:00:00")], Zone));

    private static StockReplayPlan Plan(string madeThrough, string lastDay, params string[] marks)
    {
        var book = Book(madeThrough);
        return StockReplayPlan.Of(book, StockReplayPlan.ChangedSince(book, [.. marks.Select(At)], Zone), FirstMoved, Day(lastDay));
    }

    private static StockBook Book(string madeThrough)
    {
        var book = new StockBook(1, 1);
        book.MakeThrough(Day(madeThrough), Zone, new StoreMonth(2026, 5));
        return book;
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateTime At(string utc) =>
        DateTime.SpecifyKind(DateTime.ParseExact(utc, "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture), DateTimeKind.Utc);
}
