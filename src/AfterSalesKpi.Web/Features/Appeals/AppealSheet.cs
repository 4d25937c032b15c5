using AfterSalesKpi.Application.Scorecards.Appeals;
using AfterSalesKpi.Application.Workbooks;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Features.Shared;

namespace AfterSalesKpi.Web.Features.Appeals;

/// <summary>The list as a sheet.</summary>
internal static class AppealSheet
{
    public static List<Column> Columns(Words words) =>
    [
        new(words["Frame.Month"]), new(words["Frame.Store"]), new(words["Appeals.Number"]), new(words["Appeals.Person"]), new(words["Appeals.Line"]),
        new(words["Appeals.Record"]), new(words["Appeals.State"]), new(words["Appeals.FiledAt"], CellKind.Time), new(words["Appeals.Due"], CellKind.Time), new(words["Appeals.Text"]),
        new(words["Appeals.Answer"]), new(words["Appeals.AnsweredBy"]), new(words["Appeals.DecisionReason"]), new(words["Appeals.DecidedBy"]), new(words["Appeals.DecidedAt"], CellKind.Time),
    ];

    public static List<object?> Row(AppealRow row, Words words, MeasureText measures, TimeZoneInfo zone)
    {
        var a = row.Appeal;
        object? At(DateTime? at) => at is { } time ? LocalTime.FromUtc(time, zone) : null;
        return
        [
            a.Month.ToString(), row.StoreName, row.Number, row.Name, a.Indicator is null ? null : measures.Name(a.Indicator), a.Record, words.Of(a.State), At(a.FiledAt),
            At(a.DueAt), a.Text, a.Answer, a.AnsweredBy, a.DecisionReason, a.DecidedBy, At(a.DecidedAt),
        ];
    }
}
