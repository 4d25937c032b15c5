using AfterSalesKpi.Application.Workbooks;
using AfterSalesKpi.Web.Features.Shared;

namespace AfterSalesKpi.Web.Features.Scores;

/// <summary>The records behind a value as a sheet; times by the clock of each record's store.</summary>
internal static class RecordSheet
{
    public static List<Column> Columns(Words words) =>
    [
        new(words["Scores.When"], CellKind.Time), new(words["Scores.RecordSays"]), new(words["Scores.RecordKind"]), new(words["Scores.Record"]), new(words["Scores.Vehicle"]),
        new(words["Scores.Person"]), new(words["Frame.Store"]), new(words["Scores.Delay"]),
    ];

    public static IReadOnlyList<object?> Row(RecordRow r) =>
    [
        SheetTime.Of(r.At, r.TimeZone), r.Says, r.Kind, r.Order?.Number ?? r.Key, r.Order is null ? null : $"{r.Order.Plate} {r.Order.Model}".Trim(), r.Person, r.Store, r.Delay,
    ];
}
