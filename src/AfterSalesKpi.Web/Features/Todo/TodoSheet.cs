using AfterSalesKpi.Application.Records.ActionItems;
using AfterSalesKpi.Application.Workbooks;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Features.Shared;

namespace AfterSalesKpi.Web.Features.Todo;

/// <summary>The list as a sheet; times by the clock of each row's store.</summary>
internal static class TodoSheet
{
    public static List<Column> Columns(Words words) =>
    [
        new(words["Todo.Store"]), new(words["Todo.What"]), new(words["Todo.Details"]), new(words["Todo.About"]), new(words["Todo.Assignee"]),
        new(words["Todo.GivenBy"]), new(words["Todo.GivenAt"], CellKind.Time), new(words["Todo.Due"], CellKind.Time), new(words["Todo.State"]),
        new(words["Todo.DoneAt"], CellKind.Time), new(words["Todo.DoneBy"]), new(words["Todo.DoneNote"]),
    ];

    public static List<object?> Row(ActionRow row, Words words, DateTime now)
    {
        var zone = LocalTime.Zone(row.TimeZone);
        var item = row.Item;
        return
        [
            row.Store, item.Title, item.Details, TodoLinks.Text(row, words), row.Assignee, row.GivenBy, LocalTime.FromUtc(item.GivenAt, zone),
            LocalTime.FromUtc(item.DueAt, zone), words.Of(item.StateAt(now)), item.DoneAt is { } done ? LocalTime.FromUtc(done, zone) : null, row.DoneBy, item.DoneNote,
        ];
    }
}
