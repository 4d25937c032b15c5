using AfterSalesKpi.Application.Records.CustomerCare;
using AfterSalesKpi.Application.Workbooks;
using AfterSalesKpi.Web.Features.Shared;

namespace AfterSalesKpi.Web.Features.Complaints;

/// <summary>The list as a sheet.</summary>
internal static class ComplaintSheet
{
    public static List<Column> Columns(Words words) =>
    [
        new(words["Complaints.Store"]), new(words["Complaints.Reference"]), new(words["Complaints.Status"]), new(words["Complaints.Decision"]), new(words["Complaints.At"], CellKind.Time),
        new(words["Complaints.Order"]), new(words["Complaints.Customer"]), new(words["Complaints.Source"]), new(words["Complaints.Text"]), new(words["Complaints.Responsible"]),
        new(words["Complaints.Owner"]), new(words["Complaints.Due"], CellKind.Time), new(words["Complaints.DecidedAt"], CellKind.Time),
    ];

    public static List<object?> Row(ComplaintRow c, Words words, DateTime now)
    {
        object? At(DateTime? at) => SheetTime.Of(at, c.TimeZone);
        return
        [
            c.Store, c.Reference, words.Of(c.StatusAt(now)), c.Upheld is { } upheld ? words[upheld ? "Complaints.Upheld" : "Complaints.NotUpheld"] : null, At(c.At), c.Order,
            c.Customer ?? c.CustomerCode, c.Source, c.Text, c.Responsible, c.Owner, At(c.DueAt), At(c.DecidedAt),
        ];
    }
}
