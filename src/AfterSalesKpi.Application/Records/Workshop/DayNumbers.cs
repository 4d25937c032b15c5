using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>Numbers that count up within a day, such as <c>WO260715-012</c>.</summary>
internal static class DayNumbers
{
    private const int Digits = 3;

    /// <summary>The number after the greatest one given that day; numbers of that day in other forms are passed over.</summary>
    /// <param name="numbers">Those given so far, of a store or of a group.</param>
    /// <param name="letters">What they begin with.</param>
    /// <param name="day">The local day.</param>
    /// <param name="ct">Stops the work.</param>
    public static async Task<string> Next(IQueryable<string> numbers, string letters, DateOnly day, CancellationToken ct)
    {
        var prefix = string.Create(CultureInfo.InvariantCulture, $"{letters}{day:yyMMdd}-");
        var greatest = await numbers
            .BeginningWith(n => n, prefix)
            .OrderByDescending(n => n.Length).ThenByDescending(n => n).Take(100).ToListAsync(ct);
        var count = greatest.Select(n => int.TryParse(n.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var found) ? found : 0)
            .DefaultIfEmpty().Max();
        return prefix + (count + 1).ToString("D" + Digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }
}
