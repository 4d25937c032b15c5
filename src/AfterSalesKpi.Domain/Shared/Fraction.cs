using System.Globalization;
using System.Numerics;

namespace AfterSalesKpi.Domain.Shared;

/// <summary>
/// An exact quotient of two whole numbers, always reduced. Scores are kept so until the one rounding at the end: thirds added up in
/// <see cref="decimal"/> give a last digit that depends on their order, and a midpoint that should be rounded up falls just short.
/// </summary>
public sealed record Fraction : IComparable<Fraction>
{
    /// <summary>0.</summary>
    public static readonly Fraction Zero = new(0, 1);

    /// <summary>Longest text of a line's exact score.</summary>
    public const int TextLength = 150;

    /// <summary>The quotient of two whole numbers; the divisor is not 0.</summary>
    public Fraction(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero) throw new DivideByZeroException();
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        (Numerator, Denominator) = (numerator / divisor, denominator / divisor);
    }

    /// <summary>The dividend, with the sign.</summary>
    public BigInteger Numerator { get; }

    /// <summary>The divisor, above 0.</summary>
    public BigInteger Denominator { get; }

    /// <summary>A decimal as it is, to its last digit.</summary>
    public static Fraction Of(decimal value)
    {
        var bits = decimal.GetBits(value);
        var digits = (new BigInteger((uint)bits[2]) << 64) | (new BigInteger((uint)bits[1]) << 32) | (uint)bits[0];
        var scale = (bits[3] >> 16) & 0xFF;
        return new Fraction(bits[3] < 0 ? -digits : digits, BigInteger.Pow(10, scale));
    }

    /// <summary>Sum.</summary>
    public static Fraction operator +(Fraction a, Fraction b) =>
        new((a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a.Denominator * b.Denominator);

    /// <summary>Difference.</summary>
    public static Fraction operator -(Fraction a, Fraction b) =>
        new((a.Numerator * b.Denominator) - (b.Numerator * a.Denominator), a.Denominator * b.Denominator);

    /// <summary>Product.</summary>
    public static Fraction operator *(Fraction a, Fraction b) => new(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

    /// <summary>Quotient; the divisor is not 0.</summary>
    public static Fraction operator /(Fraction a, Fraction b) => new(a.Numerator * b.Denominator, a.Denominator * b.Numerator);

    /// <summary>Less than.</summary>
    public static bool operator <(Fraction a, Fraction b) => a.CompareTo(b) < 0;

    /// <summary>Greater than.</summary>
    public static bool operator >(Fraction a, Fraction b) => a.CompareTo(b) > 0;

    /// <summary>Not greater than.</summary>
    public static bool operator <=(Fraction a, Fraction b) => a.CompareTo(b) <= 0;

    /// <summary>Not less than.</summary>
    public static bool operator >=(Fraction a, Fraction b) => a.CompareTo(b) >= 0;

    /// <inheritdoc />
    public int CompareTo(Fraction? other) =>
        other is null ? 1 : (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <summary>How many of 10^-<paramref name="decimals"/> it is, to the nearest, midpoint away from zero.</summary>
    public long Units(int decimals)
    {
        var twice = BigInteger.Abs(Numerator) * BigInteger.Pow(10, decimals) * 2;
        return (long)((twice + Denominator) / (2 * Denominator)) * Numerator.Sign;
    }

    /// <summary>The number for people to read, to so many decimals, midpoint away from zero.</summary>
    public decimal Round(int decimals) => new decimal(Units(decimals)) / (decimal)BigInteger.Pow(10, decimals);

    /// <summary><c>numerator/denominator</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    public static Fraction Parse(string text)
    {
        var parts = text.Split('/');
        if (parts.Length != 2) throw new FormatException($"'{text}' is no fraction.");
        return new Fraction(BigInteger.Parse(parts[0], CultureInfo.InvariantCulture), BigInteger.Parse(parts[1], CultureInfo.InvariantCulture));
    }
}
