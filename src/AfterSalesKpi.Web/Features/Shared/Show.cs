using System.Globalization;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;

namespace AfterSalesKpi.Web.Features.Shared;

/// <summary>How dates, numbers and months look, said once; the tag helpers and the tables of charts ask here.</summary>
public sealed class Show(Words words, CurrentUser user)
{
    /// <summary>What stands where there is no number.</summary>
    public const string Nothing = "—";

    private static readonly CultureInfo Plain = CultureInfo.InvariantCulture;

    /// <summary>A number with thousands separated; "—" for none.</summary>
    public static string Number(decimal? value, int decimals) => value is { } some ? some.ToString("N" + decimals.ToString(Plain), Plain) : Nothing;

    /// <summary><c>¥1,234.50</c>.</summary>
    public static string Money(long? fen) => fen is { } some ? (some < 0 ? "-¥" : "¥") + Number(Math.Abs(Fen.ToYuan(some)), 2) : Nothing;

    /// <summary><c>2026-10-31 周六</c>.</summary>
    public string Day(DateOnly day) => $"{day.ToString("yyyy-MM-dd", Plain)} {words[$"Weekday.{(int)day.DayOfWeek}"]}";

    /// <summary><c>2026-10-31 周六 17:30</c> by the store's clock.</summary>
    public string At(DateTime utc)
    {
        var local = Local(utc);
        return $"{Day(DateOnly.FromDateTime(local))} {local.ToString("HH:mm", Plain)}";
    }

    /// <summary><c>10-31 17:30</c>, for tables.</summary>
    public string Short(DateTime utc) => Local(utc).ToString("MM-dd HH:mm", Plain);

    /// <summary><c>2026-10-31T17:30</c>, the value of a field for date and time.</summary>
    public string ForInput(DateTime utc) => Local(utc).ToString("yyyy-MM-ddTHH:mm", Plain);

    /// <summary><c>2026年10月</c> or <c>October 2026</c>.</summary>
    public string Month(StoreMonth month) => words["MonthOfYear", month.Year, words[$"MonthName.{month.Month}"]];

    /// <summary><c>10月1–14日</c> or <c>1–14 October</c>.</summary>
    public string Days(DateOnly from, DateOnly to)
    {
        var (first, last) = (words[$"MonthName.{from.Month}"], words[$"MonthName.{to.Month}"]);
        if (from == to) return words["Days.One", first, from.Day];
        return (from.Year, from.Month) == (to.Year, to.Month) ? words["Days.InMonth", first, from.Day, to.Day] : words["Days.Across", first, from.Day, last, to.Day];
    }

    /// <summary>The unit as it stands behind a number or in a table's header; nothing for a bare number.</summary>
    public string Unit(IndicatorUnit unit) => unit == IndicatorUnit.Number ? "" : words[$"Unit.{unit}"];

    private DateTime Local(DateTime utc) => LocalTime.FromUtc(utc, user.Zone);
}
