using System.Numerics;
using AfterSalesKpi.Domain.Shared;
using CsCheck;

namespace AfterSalesKpi.Domain.Tests.Shared;

public sealed class FractionTests
{
    private static readonly Gen<Fraction> Any =
        from n in Gen.Long[-1_000_000_000_000, 1_000_000_000_000]
        from d in Gen.Long[1, 1_000_000_000_000]
        select new Fraction(n, d);

    [Theory]
    [InlineData(1, 200, 1)] // 0.005
    [InlineData(-1, 200, -1)]
    [InlineData(1, 201, 0)]
    [InlineData(-1, 201, 0)]
    [InlineData(3, 200, 2)]
    [InlineData(0, 7, 0)]
    public void Rounding_goes_to_the_nearest_and_from_the_middle_away_from_zero(int numerator, int denominator, long hundredths) =>
        Assert.Equal(hundredths, new Fraction(numerator, denominator).Units(2));

    [Fact]
    public void Equal_quotients_are_equal_however_written()
    {
        Assert.Equal(new Fraction(1, 3), new Fraction(-7, -21));
        Assert.Equal("-1/3", new Fraction(7, -21).ToString());
    }

    [Fact]
    public void A_decimal_is_taken_to_its_last_digit()
    {
        Assert.Equal(new Fraction(1, 3_000_000), Fraction.Of(0.000_001m) / Fraction.Of(3m));
        Assert.Equal(new Fraction(new BigInteger(decimal.MaxValue), 1), Fraction.Of(decimal.MaxValue));
        Assert.Equal(new Fraction(-5, 4), Fraction.Of(-1.250m));
    }

    [Fact]
    public void Nothing_is_divided_by_zero()
    {
        Assert.Throws<DivideByZeroException>(() => new Fraction(1, 0));
        Assert.Throws<DivideByZeroException>(() => new Fraction(1, 2) / Fraction.Zero);
    }

    [Fact]
    public void Text_and_back_is_the_same() => Any.Sample(a => Assert.Equal(a, Fraction.Parse(a.ToString())));

    [Fact]
    public void What_is_no_fraction_is_not_read() => Assert.Throws<FormatException>(() => Fraction.Parse("0.5"));

    [Fact]
    public void Sums_do_not_depend_on_order_and_differences_undo_them() =>
        Gen.Select(Any, Any, Any).Sample((a, b, c) =>
        {
            Assert.Equal(a + (b + c), c + a + b);
            Assert.Equal(a, a + b - b);
            Assert.Equal((a + b) * c, (a * c) + (b * c));
            Assert.Equal(a > b, a - b > Fraction.Zero);
            Assert.Equal(a <= b, !(a > b));
        });

    [Fact]
    public void A_decimal_rounds_as_decimals_do() =>
        Gen.Decimal[-1000m, 1000m].Sample(d =>
            Assert.Equal(Math.Round(d, 2, MidpointRounding.AwayFromZero), Fraction.Of(d).Round(2)));
}
