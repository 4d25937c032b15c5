namespace AfterSalesKpi.Domain.Records.Workshop;

/// <summary>VINs: how they are written and whether their check digit is right.</summary>
public static class VehicleNumber
{
    private const string Values = "0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ";
    private static readonly int[] Weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

    /// <summary>Upper case and trimmed; null when it is not 1 to 32 letters, digits and hyphens.</summary>
    public static string? Clean(string? text)
    {
        var vin = text?.Trim().ToUpperInvariant();
        return vin is { Length: > 0 and <= Vehicle.VinLength } && vin.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') ? vin : null;
    }

    /// <summary>What a number begins with that stands for one not read off the vehicle yet; a real VIN has no hyphen.</summary>
    public const string UnknownLetters = "TMP";

    /// <summary>True for a number that stands in for the VIN of a vehicle which has only been announced.</summary>
    public static bool IsStandIn(string vin) => vin.StartsWith(UnknownLetters, StringComparison.Ordinal) && vin.Contains('-');

    /// <summary>True when the number has 17 places, no I, O or Q, and the ninth place is the check digit of the others (ISO 3779, GB 16735).</summary>
    public static bool HasRightCheckDigit(string vin) => vin.Length == 17 && CheckDigit(vin) == vin[8];

    /// <summary>The check digit that belongs in the ninth place; null where a letter may not stand in a VIN.</summary>
    public static char? CheckDigit(string vin)
    {
        var sum = 0;
        for (var i = 0; i < 17; i++)
        {
            var place = vin[i] == '.' ? -1 : Values.IndexOf(vin[i], StringComparison.Ordinal);
            if (place < 0) return null;
            sum += place % 10 * Weights[i];
        }

        return sum % 11 == 10 ? 'X' : (char)('0' + (sum % 11));
    }
}
