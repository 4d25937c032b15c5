namespace AfterSalesKpi.Domain.Scorecards;

/// <summary>Ranks people of a position within a store by final score: the best is 1, equals share a rank, and the next one counts them (1, 2, 2, 4).</summary>
public static class Ranking
{
    /// <summary>Ranks a store's scorecards of one month, position by position; not appraised people have no rank.</summary>
    public static void Apply(IEnumerable<Scorecard> cards)
    {
        foreach (var position in cards.GroupBy(c => c.PositionId))
        {
            var appraised = position.Where(c => c.FinalHundredths is not null).OrderByDescending(c => c.FinalHundredths).ToList();
            for (var n = 0; n < appraised.Count; n++)
            {
                var equalsBefore = n > 0 && appraised[n - 1].FinalHundredths == appraised[n].FinalHundredths;
                appraised[n].Rank = equalsBefore ? appraised[n - 1].Rank : n + 1;
            }

            foreach (var card in position.Where(c => c.FinalHundredths is null)) card.Rank = null;
        }
    }
}
