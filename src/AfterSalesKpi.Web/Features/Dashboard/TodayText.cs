using AfterSalesKpi.Application.Analysis.Morning;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Features.Shared;
using AfterSalesKpi.Web.Features.Shared.Charts;

namespace AfterSalesKpi.Web.Features.Dashboard;

/// <summary>What the morning says about its numbers, and where each of them leads.</summary>
public sealed class TodayText(Words words, Show show, MorningLists lists)
{
    private const string Bad = "bad";
    private const string Warn = "warn";

    public IReadOnlyList<FigureModel> Yesterday(StoreMorning morning)
    {
        var (f, day) = (morning.Yesterday, morning.Days.LastOpen);
        return
        [
            Figure("Received", f.Received, lists.Orders("received", day)),
            Figure("Delivered", f.Delivered, lists.Orders("delivered", day)),
            Figure("OnTime", f.Decided == 0 ? null : 100m * f.Kept / f.Decided, lists.Orders("decided", day, "kept"), note: $"{f.Kept} / {f.Decided}") with { Unit = "%", Decimals = 1 },
            Figure("Missed", f.Missed, lists.Orders("decided", day, "missed"), f.Missed > 0 ? Bad : ""),
            Figure("Rework", f.Reworks, lists.Orders("received", day, "rework"), f.Reworks > 0 ? Bad : ""),
            Figure("LowAnswers", f.LowAnswers, lists.LowAnswers(day), f.LowAnswers > 0 ? Bad : ""),
            Figure("Complaints", f.Complaints, lists.Complaints(day), f.Complaints > 0 ? Bad : ""),
            Figure("StockOuts", f.StockOuts, lists.StockOuts(day), f.StockOuts > 0 ? Warn : "", $"{f.StockOuts} / {f.Requests}"),
        ];
    }

    public IReadOnlyList<FigureModel> Shop(ShopFigures f) =>
    [
        Figure("InShop", f.All, lists.Of("/work-orders?stay=0")),
        Figure("Late", f.Late, lists.Of(OrderLists.Late), f.Late > 0 ? Bad : ""),
        Figure("OverOne", f.OverOneDay, lists.Of("/work-orders?stay=1&sort=received")),
        Figure("OverThree", f.OverThreeDays, lists.Of("/work-orders?stay=3&sort=received"), f.OverThreeDays > 0 ? Warn : ""),
        Figure("OverSeven", f.OverSevenDays, lists.Of("/work-orders?stay=7&sort=received"), f.OverSevenDays > 0 ? Bad : ""),
        Figure("WaitingParts", f.WaitingParts, lists.Of(OrderLists.Of(OrderStage.WaitingParts))),
        Figure("Unsettled", f.Unsettled, lists.Of("/work-orders?state=unsettled")),
        Figure("Unfetched", f.Unfetched, lists.Of(OrderLists.Of(OrderStage.Ready))),
    ];

    public IReadOnlyList<FigureModel> Loops(StoreMorning morning)
    {
        var f = morning.Loops;
        return
        [
            Figure("OpenComplaints", f.Complaints, lists.OpenComplaints(), f.Complaints > 0 ? Bad : "", f.OldestComplaintAt is { } at ? words["Dashboard.Today.Oldest", show.Short(at)] : null),
            Figure("UnansweredLow", f.LowAnswers, lists.OpenLowAnswers(), f.LowAnswers > 0 ? Bad : ""),
            Figure("ExpiringCalls", f.ExpiringCalls, lists.ExpiringCalls(), f.ExpiringCalls > 0 ? Warn : ""),
            Figure("OverdueTasks", f.OverdueTasks, lists.Of("/todo?list=store&state=overdue"), f.OverdueTasks > 0 ? Bad : ""),
            Figure("OpenTasks", f.OpenTasks, lists.Of("/todo?list=store")),
        ];
    }

    public FigureModel Promises(StoreMorning morning)
    {
        var due = morning.Shop.Due;
        return Figure("Promises", due.Count, lists.Orders("promised", morning.Days.Today), note: words["Dashboard.Today.PromisesDone", due.Count(d => d.Done)]);
    }

    public IReadOnlyList<ColumnBar> PromiseHours(StoreMorning morning) =>
    [
        .. morning.Shop.Due.GroupBy(d => LocalTime.FromUtc(d.At, morning.Days.Zone).Hour).OrderBy(g => g.Key)
            .Select(g => new ColumnBar($"{g.Key:00}", g.Count(), g.Count(d => d.Done))),
    ];

    public FigureModel? Booked(StoreMorning morning) =>
        morning.Bookings.Count == 0 ? null : Figure("Booked", morning.Bookings.Sum(b => b.Booked), lists.Bookings(morning.Days.Today));

    public IReadOnlyList<ColumnBar> BookingSlots(StoreMorning morning) =>
        [.. morning.Bookings.Select(b => new ColumnBar($"{b.From:HH:mm}", b.Booked, b.Booked, b.Capacity))];

    public StayModel Stay(LongStay stay, DateTime now) => new(
        stay.Number,
        string.Join(' ', new[] { stay.Plate, stay.Model }.Where(t => !string.IsNullOrEmpty(t))),
        (int)(now - stay.ReceivedAt).TotalDays,
        stay.Stamps.CompletedAt is null && stay.Stamps.PausedFor is { } reason ? words.Of(reason) : words.Of(stay.Stamps.Stage),
        stay.Advisor);

    private FigureModel Figure(string key, decimal? value, string? href, string tone = "", string? note = null) => new(words[$"Dashboard.Today.{key}"], value, href, tone, note);
}
