using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Indicators.Own;

namespace AfterSalesKpi.Domain.Tests.Indicators.Own;

public sealed class OwnIndicatorTests
{
    private static readonly OwnMeaning Meaning = new("5S 检查", "5S checks", "每周抽查", Dimension.Staff, IndicatorNature.Process, [Role.ServiceManager]);

    private static readonly RecordQuestion Question = new()
    {
        Source = RecordSource.Orders, Measure = RecordMeasure.TimeBetween, Field = "received", Against = "started", At = "started", Attribution = "advisor",
    };

    [Theory]
    [InlineData(null, "own-1001")]
    [InlineData("  ", "own-1001")]
    [InlineData("Own-5S-Check", "own-5s-check")]
    [InlineData("5s", "own-5s")]
    public void A_key_is_made_where_none_is_wished_and_always_begins_alike(string? wished, string key) => Assert.Equal(key, OwnIndicator.KeyOf(wished, 1001).Value);

    [Theory]
    [InlineData("own-5s-", "own-key")]
    [InlineData("own--5s", "own-key")]
    [InlineData("own-检查", "own-key")]
    [InlineData("on-time-rate", "taken")] // no. 26 is called own-on-time-rate
    [InlineData("own-a234567890123456789012345678901234567", "too-long")]
    public void A_key_that_others_could_not_use_is_refused(string wished, string code) => Assert.Equal(code, OwnIndicator.KeyOf(wished, 1001).Problems.Single().Code);

    [Fact]
    public void What_is_missing_is_said_all_at_once()
    {
        var own = ByHand();
        Assert.Equal(
            ["name", "description", "dimension", "nature", "enterers"],
            own.Mean(new OwnMeaning(" ", null, null, 0, 0, [Role.Technician])).Problems.Select(p => p.Field));
        Assert.True(own.Mean(Meaning).Succeeded);
        Assert.True(own.MayEnter(Role.ServiceManager));
        Assert.False(own.MayEnter(Role.GroupAdmin));
    }

    [Fact]
    public void What_makes_its_figures_is_fixed_once_it_is_used_and_what_it_is_called_is_not()
    {
        var own = ByHand();
        Assert.True(own.Mean(Meaning).Succeeded);
        Assert.True(own.Define(own.Definition with { Direction = Direction.LowerIsBetter }, false).Succeeded);
        Assert.Equal(("direction", "own-fixed"), One(own.Define(own.Definition with { Direction = Direction.HigherIsBetter }, true)));
        Assert.Equal(("kind", "own-fixed"), One(own.Define(new OwnDefinition(OwnKind.ByHandPoints, IndicatorUnit.Points, Direction.LowerIsBetter, null), true)));
        Assert.True(own.Define(own.Definition with { }, true).Succeeded);
        Assert.True(own.Mean(Meaning with { Name = "别的名字" }).Succeeded);
        Assert.Equal(("别的名字", Direction.LowerIsBetter), (own.Name, own.Direction));
    }

    [Fact]
    public void A_question_brings_its_own_units()
    {
        var own = new OwnIndicator(1, 1001, "own-wait", DateTime.UnixEpoch);
        Assert.Equal(("unit", "required"), One(own.Define(new OwnDefinition(OwnKind.FromRecords, IndicatorUnit.Percent, Direction.LowerIsBetter, Question), false)));
        Assert.Equal(("against", "required"), One(own.Define(new OwnDefinition(OwnKind.FromRecords, IndicatorUnit.Hours, Direction.LowerIsBetter, Question with { Against = null }), false)));
        Assert.True(own.Define(new OwnDefinition(OwnKind.FromRecords, IndicatorUnit.Hours, Direction.LowerIsBetter, Question), false).Succeeded);
        Assert.Equal(Scale.Hours, new DefinedIndicator(own).Scale);
        Assert.Equal(("kind", "own-fixed"), One(own.Define(own.Definition with { Question = Question with { At = "completed" } }, true)));
    }

    [Fact]
    public void The_catalogue_of_a_group_has_its_own_ones_behind_the_built_in_ones()
    {
        var own = ByHand();
        own.Mean(Meaning);
        var catalogue = IndicatorCatalogue.With([own]);
        Assert.Equal([.. IndicatorCatalogue.BuiltIn.All.Select(i => i.Key), own.Key], catalogue.All.Select(i => i.Key));
        Assert.Equal(IndicatorNature.Process, catalogue.NatureOf(own.Key));
        Assert.Same(catalogue.Find(own.Key), catalogue.Find(own.Number));
        own.Retire(new DateTime(2026, 7, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.DoesNotContain(catalogue.InUse, i => i.Key == own.Key);
        Assert.NotNull(catalogue.Find(own.Key));
        Assert.Null(IndicatorCatalogue.BuiltIn.Find(own.Key));
    }

    private static OwnIndicator ByHand()
    {
        var own = new OwnIndicator(1, 1001, "own-5s", DateTime.UnixEpoch);
        Assert.True(own.Define(new OwnDefinition(OwnKind.ByHandShare, IndicatorUnit.Percent, Direction.HigherIsBetter, null), false).Succeeded);
        return own;
    }

    private static (string, string) One(Domain.Shared.Outcome outcome) => outcome.Problems.Select(p => (p.Field, p.Code)).Single();
}
