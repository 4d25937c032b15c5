using AfterSalesKpi.Application.Scorecards.Adjustments;
using AfterSalesKpi.Application.Workbooks;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Features.Shared;

namespace AfterSalesKpi.Web.Features.Adjustments;

/// <summary>The list as a sheet.</summary>
internal static class AdjustmentSheet
{
    public static List<Column> Columns(Words words) =>
    [
        new(words["Frame.Month"]), new(words["Frame.Store"]), new(words["Adjustments.Number"]), new(words["Adjustments.Person"]), new(words["Adjustments.Event"]),
        new(words["Adjustments.Points"], CellKind.Decimal2), new(words["Adjustments.GradeCap"]), new(words["Adjustments.State"]), new(words["Adjustments.Reason"]),
        new(words["Adjustments.Evidence"]), new(words["Adjustments.By"]), new(words["Adjustments.At"], CellKind.Time), new(words["Adjustments.DecidedBy"]), new(words["Adjustments.Corrects"]),
    ];

    public static List<object?> Row(AdjustmentRow row, Words words, TimeZoneInfo zone)
    {
        var a = row.Adjustment;
        return
        [
            a.Month.ToString(), row.StoreName, row.Number, row.Name, row.Chinese is null ? null : words.Pick(row.Chinese, row.English ?? ""), a.Points, a.GradeCap,
            words.Of(a.State), a.Reason, a.Evidence, a.By, LocalTime.FromUtc(a.At, zone), a.DecidedBy, a.Corrects?.ToString(),
        ];
    }
}
