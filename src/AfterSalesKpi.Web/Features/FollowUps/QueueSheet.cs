using AfterSalesKpi.Application.Records.CustomerCare;
using AfterSalesKpi.Application.Workbooks;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Features.Shared;

namespace AfterSalesKpi.Web.Features.FollowUps;

/// <summary>The queue, and the calls made, as a sheet. Numbers stay masked as in the list.</summary>
internal static class QueueSheet
{
    public static List<Column> Columns(Words words) =>
    [
        new(words["FollowUps.State"]), new(words["FollowUps.Until"], CellKind.Time), new(words["FollowUps.CustomerCode"]), new(words["FollowUps.Customer"]), new(words["FollowUps.Phone"]),
        new(words["FollowUps.Orders"]), new(words["FollowUps.Plates"]), new(words["FollowUps.Delivered"], CellKind.Time), new(words["FollowUps.Attempts"], CellKind.Integer),
        new(words["FollowUps.LastCall"], CellKind.Time), new(words["FollowUps.Outcome"]), new(words["FollowUps.AgainAt"], CellKind.Time), new(words["FollowUps.Assignee"]),
    ];

    public static List<object?> Row(QueuedCustomer c, Words words, TimeZoneInfo zone)
    {
        object? At(DateTime? at) => at is { } time ? LocalTime.FromUtc(time, zone) : null;
        return
        [
            words.Of(c.State), At(c.EndsAt), c.Code, c.Name, c.Phone is { } phone ? PhoneNumber.Masked(phone) : null, string.Join(' ', c.Deliveries.Select(d => d.Number)),
            string.Join(' ', c.Deliveries.Select(d => d.Plate).Distinct()), At(c.Deliveries[0].DeliveredAt), c.Attempts, At(c.LastCall?.At),
            c.LastCall is { } call ? words.Of(call.Outcome) : null, At(c.AgainAt), c.Assignee,
        ];
    }

    public static List<Column> CallColumns(Words words) =>
    [
        new(words["FollowUps.CalledAt"], CellKind.Time), new(words["FollowUps.Agent"]), new(words["FollowUps.CustomerCode"]), new(words["FollowUps.Customer"]), new(words["FollowUps.Orders"]),
        new(words["FollowUps.Outcome"]), new(words["FollowUps.TalkSeconds"], CellKind.Integer), new(words["FollowUps.AgainAt"], CellKind.Time), new(words["FollowUps.Notes"]),
    ];

    public static List<object?> Row(CallRow c, Words words, TimeZoneInfo zone) =>
    [
        LocalTime.FromUtc(c.At, zone), c.Agent, c.CustomerCode, c.Customer, c.Order, words.Of(c.Outcome), c.TalkSeconds, c.CallAgainAt is { } again ? LocalTime.FromUtc(again, zone) : null, c.Notes,
    ];
}
