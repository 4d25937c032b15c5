using AfterSalesKpi.Application.Scorecards.Adjustments;
using AfterSalesKpi.Application.Workbooks;
using AfterSalesKpi.Domain.Scorecards;
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

    public static List<Column> RuleColumns(Words words) =>
    [
        new(words["Adjustments.Code"]), new(words["Adjustments.Chinese"]), new(words["Adjustments.English"]), new(words["Adjustments.Points"], CellKind.Decimal2), new(words["Adjustments.Step"], CellKind.Decimal2),
        new(words["Adjustments.RepeatMonths"], CellKind.Integer), new(words["Adjustments.GradeCap"]), new(words["Adjustments.Cap"]), new(words["Adjustments.Use"]),
    ];

    public static List<object?> Rule(AdjustmentRule r, Words words) =>
    [
        r.Code, r.Chinese, r.English, r.PointsHundredths / 100m, r.StepHundredths == 0 ? null : r.StepHundredths / 100m, r.StepHundredths == 0 ? null : r.RepeatMonths, r.GradeCap,
        r.GradeCap is null ? words[r.BeyondCap ? "Adjustments.Beyond" : "Adjustments.Within"] : null, words[r.InUse ? "Adjustments.InUse" : "Adjustments.OutOfUse"],
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
