using System.Globalization;
using System.Text.RegularExpressions;

namespace AfterSalesKpi.Web.Features.WorkOrders;

/// <summary>
/// Reads times as people type them in a hurry, by the store's clock: <c>15</c> is today 15:00, <c>1530</c> today 15:30, <c>+2h</c> two hours
/// from now, <c>明天 9:00</c>, <c>10-31 17:30</c> this year's, and full dates as pages show them. A day alone is 00:00.
/// </summary>
public static partial class TypedTime
{
    private const int FirstYear = 1970;
    private const int LastYear = 2199;

    private static readonly (string Word, int Days)[] Days =
        [("今天", 0), ("明天", 1), ("后天", 2), ("昨天", -1), ("前天", -2), ("今日", 0), ("明日", 1), ("昨日", -1), ("today", 0), ("tomorrow", 1), ("yesterday", -1)];

    /// <summary>The wall clock meant; null when it cannot be told.</summary>
    /// <param name="text">What was typed, not blank.</param>
    /// <param name="now">The store's wall clock now.</param>
    public static DateTime? Read(string text, DateTime now)
    {
        now = new DateTime(now.Year, now.Month, now.Day, now.Hour, now.Minute, 0, DateTimeKind.Unspecified);
        var plain = text.Trim().ToLowerInvariant().Replace('：', ':').Replace('＋', '+').Replace('／', '/').Replace("：", ":", StringComparison.Ordinal);
        plain = Weekday().Replace(plain, " ").Trim();
        if (plain is "now" or "现在" or "n") return now;
        if (plain.StartsWith('+') || plain.StartsWith('-')) return Shifted(plain, now);
        foreach (var (word, days) in Days)
        {
            if (plain.StartsWith(word, StringComparison.Ordinal)) return At(DateOnly.FromDateTime(now).AddDays(days), plain[word.Length..]);
        }

        var date = Date().Match(plain);
        if (!date.Success) return At(DateOnly.FromDateTime(now), plain);
        var year = date.Groups["year"].Success ? Number(date, "year") : now.Year;
        var (month, day) = (Number(date, "month"), Number(date, "day"));
        if (year is < FirstYear or > LastYear || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return null;
        return At(new DateOnly(year, month, day), plain[date.Length..]);
    }

    private static DateTime? At(DateOnly day, string clock)
    {
        clock = clock.Trim().TrimStart('t').Trim();
        if (clock.Length == 0) return day.ToDateTime(TimeOnly.MinValue);
        var match = Clock().Match(clock);
        if (!match.Success) return null;
        var hour = Number(match, "hour");
        var minute = match.Groups["half"].Success ? 30 : match.Groups["minute"].Success ? Number(match, "minute") : 0;
        var second = match.Groups["second"].Success ? Number(match, "second") : 0;
        if (match.Groups["pm"].Success && hour < 12) hour += 12;
        return hour > 23 || minute > 59 || second > 59 ? null : day.ToDateTime(new TimeOnly(hour, minute, second));
    }

    private static DateTime? Shifted(string text, DateTime now)
    {
        var match = Shift().Match(text);
        if (!match.Success || match.Length < 3) return null;
        var minutes = (Number(match, "days") * 24 * 60) + (Number(match, "hours") * 60) + Number(match, "minutes");
        return now.AddMinutes(text[0] == '-' ? -minutes : minutes);
    }

    private static int Number(Match match, string group) =>
        match.Groups[group].Success ? int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"[\s,]+(周[一二三四五六日天]|(mon|tue|wed|thu|fri|sat|sun)[a-z]*)\b,?")]
    private static partial Regex Weekday();

    [GeneratedRegex(@"^((?<year>\d{4})(-|/|\.|年))?(?<month>\d{1,2})(-|/|\.|月)(?<day>\d{1,2})日?(?![\d:])")]
    private static partial Regex Date();

    [GeneratedRegex(@"^(上午|(?<pm>下午|晚上))?\s*(?:(?<hour>\d{1,2})(?:[:点时](?:(?<half>半)|(?<minute>\d{1,2})分?(?::(?<second>\d{2}))?)?)?|(?<hour>\d{1,2})(?<minute>\d{2}))$")]
    private static partial Regex Clock();

    [GeneratedRegex(@"^[+-](?=\d)((?<days>\d{1,3})\s*(d|天))?\s*((?<hours>\d{1,3})\s*(h|小时|时))?\s*((?<minutes>\d{1,4})\s*(m|min|分|分钟)?)?$")]
    private static partial Regex Shift();
}
