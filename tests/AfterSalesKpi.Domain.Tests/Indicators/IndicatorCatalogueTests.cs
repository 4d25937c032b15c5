using System.Text.RegularExpressions;
using AfterSalesKpi.Domain.Indicators;

namespace AfterSalesKpi.Domain.Tests.Indicators;

public sealed partial class IndicatorCatalogueTests
{
    [Fact]
    public void It_holds_numbers_one_to_twenty_eight_and_thirty_two_each_once() =>
        Assert.Equal([.. Enumerable.Range(1, 28), 32], IndicatorCatalogue.BuiltIn.All.Select(i => i.Number));

    [Fact]
    public void Keys_are_those_of_the_contract_in_its_order() => Assert.Equal(
        [
            "customer-satisfaction", "service-attitude", "repair-quality", "response-speed", "booking-response-time", "repair-waiting-time",
            "handling-time", "on-time-rate", "rework-rate", "stock-turn", "stock-out-rate", "stock-accuracy", "follow-up-coverage", "repeat-rate",
            "recommendation-rate", "training-score", "customer-rating", "teamwork", "complaint-rate", "referral-rate", "process-compliance",
            "follow-up-execution", "net-promoter-score", "labour-efficiency", "repair-time", "own-on-time-rate", "on-time-delivery-rate", "fixed-first-visit-rate",
            "survey-response-rate",
        ],
        IndicatorCatalogue.BuiltIn.All.Select(i => i.Key));

    [Fact]
    public void Dimensions_and_directions_are_those_of_the_contract()
    {
        Assert.Equal("SSSSSSWWWPPPFFFEEESFWFFWWWWWF", string.Concat(IndicatorCatalogue.BuiltIn.All.Select(i => "SWPFE"[(int)i.Dimension - 1])));
        Assert.Equal("↑↑↑↑↓↓↓↑↓↑↓↑↑↑↑↑↑↑↓↑↑↑↑↑↓↑↑↑↑", string.Concat(IndicatorCatalogue.BuiltIn.All.Select(i => i.Direction == Direction.HigherIsBetter ? '↑' : '↓')));
    }

    [Fact]
    public void Values_are_formed_as_the_contract_says() => Assert.Equal(
        "100 1 1 1 /60 /60 /3600 100 100 365 100 100 100 100 100 1 1 1 100 100 100 100 100 100 /3600 100 100 100 100",
        string.Join(' ', IndicatorCatalogue.BuiltIn.All.Select(i => i.Scale.Divisor == 1 ? $"{i.Scale.Multiplier}" : $"/{i.Scale.Divisor}")));

    [Fact]
    public void Every_indicator_is_found_by_its_key()
    {
        Assert.All(IndicatorCatalogue.BuiltIn.All, i => Assert.Same(i, IndicatorCatalogue.BuiltIn.Find(i.Key)));
        Assert.All(IndicatorCatalogue.BuiltIn.All, i => Assert.Matches(Kebab(), i.Key));
        Assert.Null(IndicatorCatalogue.BuiltIn.Find("On-Time-Rate"));
    }

    [GeneratedRegex("^[a-z]+(-[a-z]+)*$")]
    private static partial Regex Kebab();
}
