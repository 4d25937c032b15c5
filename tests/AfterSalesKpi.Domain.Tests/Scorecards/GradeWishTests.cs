using AfterSalesKpi.Domain.Scorecards;

namespace AfterSalesKpi.Domain.Tests.Scorecards;

public sealed class GradeWishTests
{
    private readonly GradeWish wish = new(1, 2);

    [Theory]
    [InlineData(10, 1, 2, 5, 2)]
    [InlineData(7, 1, 1, 4, 1)] // 0.7 1.4 3.5 1.4: two heads left for the largest remainders
    [InlineData(5, 1, 1, 2, 1)] // 0.5 1 2.5 1: of equal remainders the better grade
    [InlineData(1, 0, 0, 1, 0)]
    [InlineData(0, 0, 0, 0, 0)]
    public void Shares_become_whole_heads_that_add_up(int people, params int[] heads)
    {
        Assert.Empty(wish.Set([new("S", 10), new("A", 20), new("B", 50), new("C", 20)]).Problems);
        Assert.Equal(heads, new[] { "S", "A", "B", "C" }.Select(g => wish.Heads(people)[g]));
        Assert.Equal(people, wish.Heads(people).Values.Sum());
    }

    [Fact]
    public void Shares_must_make_a_hundred_percent_of_different_grades()
    {
        Assert.Equal("shares-not-whole", wish.Set([new("S", 10), new("A", 20)]).Problems.Single().Code);
        Assert.Equal("grade-double", wish.Set([new("S", 50), new("S", 50)]).Problems.Single().Code);
        Assert.Equal(["grade-name", "out-of-range"], wish.Set([new(" ", 101)]).Problems.Select(p => p.Code));
        Assert.Empty(wish.Shares);
    }
}
