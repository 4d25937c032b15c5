using AfterSalesKpi.Application.Scorecards.Own;
using AfterSalesKpi.Application.Workbooks;
using AfterSalesKpi.Web.Features.Shared;

namespace AfterSalesKpi.Web.Features.OwnIndicators;

/// <summary>The list as a sheet.</summary>
internal static class OwnIndicatorSheet
{
    public static IReadOnlyList<Column> Columns(Words words) =>
    [
        new(words["OwnIndicators.Key"]), new(words["OwnIndicators.Name"]), new(words["OwnIndicators.EnglishName"]), new(words["OwnIndicators.Description"]),
        new(words["OwnIndicators.Kind"]), new(words["OwnIndicators.Unit"]), new(words["OwnIndicators.Direction"]), new(words["OwnIndicators.Dimension"]),
        new(words["OwnIndicators.Nature"]), new(words["OwnIndicators.Enterers"]), new(words["OwnIndicators.Plans"], CellKind.Integer),
        new(words["OwnIndicators.EntryCount"], CellKind.Integer), new(words["OwnIndicators.State"]),
    ];

    public static IReadOnlyList<object?> Row(OwnIndicatorRow row, Words words)
    {
        var i = row.Indicator;
        return
        [
            i.Key, i.Name, i.EnglishName, i.Description, words.Of(i.Kind), words.Of(i.Unit), words.Of(i.Direction), words.Of(i.Dimension), words.Of(i.Nature),
            string.Join(words["OwnIndicators.Comma"], i.Enterers.Select(e => words.Of(e))), row.Plans, row.Entries, words[i.RetiredAt is null ? "OwnIndicators.InUse" : "OwnIndicators.Retired"],
        ];
    }
}
