using System.Globalization;

namespace AfterSalesKpi.Web.Features.Adjustments;

/// <summary>Reads points as people type them: <c>-1.5</c>, <c>+2</c>, full-width signs as well.</summary>
internal static class TypedPoints
{
    /// <summary>Points in hundredths; null where nothing was typed.</summary>
    /// <returns>False when it cannot be read as points with at most two decimals.</returns>
    public static bool Read(string? text, out int? hundredths)
    {
        hundredths = null;
        var plain = (text ?? "").Trim().Replace('－', '-').Replace('−', '-').Replace('＋', '+');
        if (plain.Length == 0) return true;
        const NumberStyles styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (!decimal.TryParse(plain, styles, CultureInfo.InvariantCulture, out var points) || Math.Abs(points) > 1000 || decimal.Round(points, 2) != points) return false;
        hundredths = (int)(points * 100);
        return true;
    }

    /// <summary>Points as they stand in a field.</summary>
    public static string Write(int hundredths) => (hundredths / 100m).ToString("0.##", CultureInfo.InvariantCulture);
}
