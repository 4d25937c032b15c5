using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Scorecards;
using static AfterSalesKpi.Domain.Tests.Scorecards.Some;

namespace AfterSalesKpi.Domain.Tests.Scorecards;

public sealed class RankingTests
{
    [Fact]
    public void Equals_share_a_rank_and_the_next_one_counts_them()
    {
        long[] finals = [90_00, 95_50, 80_00, 95_50, 100_00, 90_00, 90_00];
        Scorecard[] cards = [.. finals.Select((f, n) => Card(f, employee: n))];
        Ranking.Apply(cards);
        Assert.Equal([4, 2, 7, 2, 1, 4, 4], cards.Select(c => c.Rank));
    }

    [Fact]
    public void Each_position_is_ranked_by_itself_and_who_was_not_appraised_not_at_all()
    {
        var nothing = Card([Part(Line("a", 10_000, Measure.None))], employee: 9);
        Scorecard[] cards = [Card(70_00, position: 1), Card(80_00, position: 2), Card(60_00, position: 2), nothing];
        Ranking.Apply(cards);
        Assert.Equal([1, 1, 2, null], cards.Select(c => c.Rank));
    }
}
