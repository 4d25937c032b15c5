using AfterSalesKpi.Domain.Plans;

namespace AfterSalesKpi.Domain.Tests.Plans;

public sealed class GradingTests
{
    [Theory]
    [InlineData(200_00, "S", 12_000)]
    [InlineData(110_00, "S", 12_000)]
    [InlineData(109_99, "A", 11_000)]
    [InlineData(103_00, "A", 11_000)]
    [InlineData(102_99, "B", 10_000)]
    [InlineData(95_00, "B", 10_000)]
    [InlineData(94_99, "C", 8_500)]
    [InlineData(80_00, "C", 8_500)]
    [InlineData(79_99, "D", 6_000)]
    [InlineData(0, "D", 6_000)]
    public void The_usual_grades_begin_at_110_103_95_80(long final, string grade, int coefficient)
    {
        var band = Grading.Default.Bands.Of(final);
        Assert.Equal((grade, coefficient), (band.Grade, Grading.Default.Coefficient(final, band, vetoed: false)));
    }

    [Theory]
    [InlineData(107_63, 10_763)]
    [InlineData(150_00, 12_000)]
    [InlineData(10_00, 6_000)]
    [InlineData(94_99, 9_499)]
    public void The_linear_coefficient_is_a_hundredth_of_the_score_between_floor_and_cap(long final, int coefficient)
    {
        var grading = Grading.Default with { Rule = CoefficientRule.Linear };
        Assert.Equal(coefficient, grading.Coefficient(final, grading.Bands.Of(final), vetoed: false));
    }

    [Fact]
    public void A_veto_costs_under_the_linear_rule_too()
    {
        var grading = Grading.Default with { Rule = CoefficientRule.Linear };
        Assert.Equal(6000, grading.Coefficient(107_63, grading.Bands.Find("D")!, vetoed: true)); // a default grade
    }

    [Fact]
    public void Adjustments_count_up_to_the_cap_either_way() =>
        Assert.Equal([10_00L, 9_99L, -10_00L, 0L], new[] { 12_50L, 9_99L, -300_00L, 0L }.Select(Grading.Default.Capped));

    [Fact]
    public void Text_and_back_is_the_same_grading()
    {
        var bands = GradeBands.Create([new("优", 90_00, 1_3333), new("良+", 60_50, 1_0000), new("差", 0, 0)]).Value!; // sound
        var grading = new Grading(bands, CoefficientRule.Linear, 5000, 15_000, 5_00);
        Assert.Equal(grading, Grading.Parse(grading.ToString()));
        Assert.Equal(Grading.Default, Grading.Parse(Grading.Default.ToString()));
        Assert.NotEqual(grading, Grading.Default);
        Assert.Throws<FormatException>(() => Grading.Parse("S:1:1"));
    }

    [Fact]
    public void The_longest_grading_fits_where_it_is_kept()
    {
        var bands = GradeBands.Create(Enumerable.Range(0, GradeBands.MostBands)
            .Select(n => new GradeBand($"1234567{n}", n == 0 ? 0 : 2_000_000_000 + n, 100_000))).Value!; // sound
        Assert.True(new Grading(bands, CoefficientRule.Linear, 100_000, 100_000, 100_00).ToString().Length <= Grading.TextLength);
    }

    [Fact]
    public void Unsound_bands_are_refused_with_the_reason()
    {
        string[] Codes(params GradeBand[] bands) => [.. GradeBands.Create(bands).Problems.Select(p => p.Code)];

        Assert.Equal(["grade-bands-count", "grade-bounds"], Codes());
        Assert.Equal(["grade-bounds"], Codes(new GradeBand("A", 1, 1)));
        Assert.Equal(["grade-bounds"], Codes(new("A", 5, 1), new("B", 5, 1), new("C", 0, 1)));
        Assert.Equal(["grade-double"], Codes(new("A", 5, 1), new("A", 0, 1)));
        Assert.Equal(["grade-name"], Codes(new GradeBand("", 0, 1)));
        Assert.Equal(["grade-name"], Codes(new GradeBand("a:b", 0, 1)));
        Assert.Equal(["coefficient-range"], Codes(new GradeBand("A", 0, -1)));
    }

    [Fact]
    public void An_unsound_coefficient_or_cap_is_a_problem()
    {
        Assert.Equal("coefficient-range", Assert.Single((Grading.Default with { FloorTenThousandths = 13_000 }).Problems()).Code);
        Assert.Equal("adjustment-cap-range", Assert.Single((Grading.Default with { AdjustmentCapHundredths = -1 }).Problems()).Code);
        Assert.Empty(Grading.Default.Problems());
    }
}
