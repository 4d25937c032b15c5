using System.Globalization;

namespace AfterSalesKpi.Web.Features.Parts;

/// <summary>Reads amounts in yuan as people type them.</summary>
internal static class Money
{
    /// <summary>The amount, null for none; false when it is no amount.</summary>
    public static (decimal? Yuan, bool Readable) Read(string? text)
    {
        var plain = text?.Trim().TrimStart('¥', '￥').Trim();
        if (string.IsNullOrEmpty(plain)) return (null, true);
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var yuan) ? (yuan, true) : (null, false);
    }
}
