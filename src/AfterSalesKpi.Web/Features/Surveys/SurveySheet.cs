using AfterSalesKpi.Application.Records.Surveys;
using AfterSalesKpi.Application.Workbooks;
using AfterSalesKpi.Web.Features.Shared;

namespace AfterSalesKpi.Web.Features.Surveys;

/// <summary>The list as a sheet.</summary>
internal static class SurveySheet
{
    public static List<Column> Columns(Words words) =>
    [
        new(words["Surveys.Store"]), new(words["Surveys.Order"]), new(words["Surveys.Plate"]), new(words["Surveys.Advisor"]), new(words["Surveys.Technician"]),
        new(words["Surveys.At"], CellKind.Time), new(words["Surveys.Overall"], CellKind.Integer), new(words["Surveys.Attitude"], CellKind.Integer),
        new(words["Surveys.Quality"], CellKind.Integer), new(words["Surveys.Speed"], CellKind.Integer), new(words["Surveys.Recommend"], CellKind.Integer),
        new(words["Surveys.Comment"]), new(words["Surveys.Channel"]), new(words["Surveys.EnteredByHead"]), new(words["Surveys.ByServer"]), new(words["Surveys.DoneAt"], CellKind.Time),
    ];

    public static List<object?> Row(SurveyRow r, Words words) =>
    [
        r.Store, r.Order, r.Plate, r.Advisor, r.Technician, SheetTime.Of(r.At, r.TimeZone), r.Answers.Overall, r.Answers.Attitude, r.Answers.Quality, r.Answers.Speed,
        r.Answers.Recommend, r.Comment, r.Channel is { } channel ? words.Of(channel) : null, r.EnteredBy, r.ByServer ? words["Surveys.Yes"] : null,
        SheetTime.Of(r.DoneAt, r.TimeZone),
    ];
}
