using System.Globalization;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Plans;

/// <summary>What a goal's target says: a number where an indicator measures it, else words. Kept as text, written in one way.</summary>
internal static class GoalTarget
{
    private const decimal Greatest = 100_000_000m;
    private const int MostDecimals = 4;

    /// <summary>Reads what was typed. Refused: <c>required</c>, <c>too-long</c>, <c>not-a-number</c>, <c>goal-target-range</c>.</summary>
    public static Outcome<string> Read(string? typed, bool isNumber)
    {
        var text = typed?.Trim() ?? "";
        if (text.Length == 0) return new Problem("target", "required");
        if (text.Length > GroupGoal.TargetLength) return new Problem("target", "too-long", GroupGoal.TargetLength);
        if (!isNumber) return text;
        if (!decimal.TryParse(text.TrimEnd('%', '％'), NumberStyles.Number, CultureInfo.InvariantCulture, out var number)) return new Problem("target", "not-a-number");
        if (Math.Abs(number) > Greatest || decimal.Round(number, MostDecimals) != number) return new Problem("target", "goal-target-range", (int)Greatest, MostDecimals);
        return number.ToString("0.####", CultureInfo.InvariantCulture);
    }

    /// <summary>The number that it says; null where it is words.</summary>
    public static decimal? Value(string target) => decimal.TryParse(target, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;
}
