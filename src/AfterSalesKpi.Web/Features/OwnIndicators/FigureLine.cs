using System.Globalization;
using AfterSalesKpi.Application.Scorecards.Own;

namespace AfterSalesKpi.Web.Features.OwnIndicators;

/// <summary>Somebody's figures as the form holds them, as they were typed.</summary>
public sealed class FigureLine
{
    /// <summary>The person's number; empty: the store itself.</summary>
    public string? Employee { get; set; }

    public string? Numerator { get; set; }

    public string? Denominator { get; set; }

    public string? Note { get; set; }

    /// <summary>The version of the entry as it was seen.</summary>
    public int? Version { get; set; }

    public static FigureLine From(OwnFigureRow row, bool points)
    {
        var counted = row.Counted;
        return new FigureLine
        {
            Employee = row.Number,
            Numerator = counted is null ? null : (points ? counted.Numerator / 100m : counted.Numerator).ToString("0.##", CultureInfo.InvariantCulture),
            Denominator = counted is null || points ? null : counted.Denominator.ToString(CultureInfo.InvariantCulture),
            Note = counted?.Note,
            Version = row.Entry?.Version,
        };
    }
}
