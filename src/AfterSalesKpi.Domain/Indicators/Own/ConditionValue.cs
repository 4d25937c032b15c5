using System.Globalization;

namespace AfterSalesKpi.Domain.Indicators.Own;

/// <summary>Numbers of conditions: as people write them, and as they are stored.</summary>
internal static class ConditionValue
{
    private const decimal Most = 1_000_000_000;

    /// <summary>The stored number: yuan become fen, minutes seconds. Null for what is no number, or too fine or too great for the unit.</summary>
    public static long? Stored(string value, FieldUnit unit)
    {
        if (!decimal.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) return null;
        if (Math.Abs(number) > Most) return null;
        var stored = number * (unit switch { FieldUnit.Fen => 100, FieldUnit.Seconds => 60, _ => 1 });
        return stored == decimal.Truncate(stored) ? (long)stored : null;
    }
}
