using AfterSalesKpi.Domain.Indicators.Own;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Domain.Tests.Indicators.Lists;

namespace AfterSalesKpi.Domain.Tests.Indicators.Own;

public sealed class QuestionRulesTests
{
    private static readonly RecordQuestion Sound = new()
    {
        Source = RecordSource.Orders, Measure = RecordMeasure.Average, Field = "labour-amount", At = "delivered", Attribution = "advisor",
    };

    [Fact]
    public void A_whole_question_has_no_problems() => Assert.Empty(Sound.Check());

    [Fact]
    public void What_is_missing_is_named_by_its_field()
    {
        Assert.Equal([new Problem("field", "required")], (Sound with { Field = "delivered" }).Check());
        Assert.Equal([new Problem("at", "required")], (Sound with { At = "settled" }).Check());
        Assert.Equal([new Problem("attribution", "required")], (Sound with { Attribution = "labour-amount" }).Check());
        Assert.Equal([new Problem("counted", "required")], (Sound with { Measure = RecordMeasure.Share }).Check());
        Assert.Equal([new Problem("source", "required")], (Sound with { Source = 0 }).Check());
        Assert.Equal([new Problem("measure", "required")], (Sound with { Measure = 0 }).Check());
    }

    [Fact]
    public void Two_numbers_that_do_not_go_together_are_refused()
    {
        var ratio = Sound with { Measure = RecordMeasure.RatioOfSums };
        Assert.Equal([new Problem("against", "same-twice")], (ratio with { Against = "labour-amount" }).Check());
        Assert.Equal([new Problem("against", "units-differ")], (ratio with { Against = "repair-time" }).Check());
        Assert.Empty((ratio with { Against = "parts-amount" }).Check());
    }

    [Theory]
    [InlineData("no-such", ConditionOperator.Known, new string[0], "field", "required")]
    [InlineData("brand", ConditionOperator.AtLeast, new[] { "1" }, "operator", "required")]
    [InlineData("brand", ConditionOperator.Contains, new string[0], "values", "required")]
    [InlineData("brand", ConditionOperator.Contains, new[] { "a", "b" }, "values", "too-many-values")]
    [InlineData("service-type", ConditionOperator.Is, new[] { "Repair", "Washing" }, "values", "invalid")]
    [InlineData("mileage", ConditionOperator.AtMost, new[] { "many" }, "values", "not-a-number")]
    [InlineData("mileage", ConditionOperator.AtMost, new[] { "1.5" }, "values", "not-a-number")]
    [InlineData("labour-amount", ConditionOperator.AtMost, new[] { "1.555" }, "values", "not-a-number")]
    [InlineData("rework", ConditionOperator.Is, new[] { "maybe" }, "values", "invalid")]
    [InlineData("settled", ConditionOperator.LaterThan, new[] { "brand" }, "values", "invalid")]
    [InlineData("settled", ConditionOperator.LaterThan, new[] { "settled" }, "values", "same-twice")]
    public void A_condition_that_cannot_be_asked_is_named_with_its_part(string field, ConditionOperator by, string[] values, string part, string code) =>
        Assert.Equal(
            [new Problem($"conditions[1].{part}", code)],
            (Sound with { Conditions = [new RecordCondition("rework", ConditionOperator.Is, ["false"]), new RecordCondition(field, by, values)] }).Check());

    [Fact]
    public void A_question_with_problems_is_never_asked() =>
        Assert.Throws<InvalidOperationException>(() => (Sound with { Field = null }).Rows(new RecordLists(), TestRecords.Always));

    [Fact]
    public void Keys_of_fields_are_unique_and_every_source_has_a_time_and_a_person()
    {
        foreach (var source in Enum.GetValues<RecordSource>())
        {
            Assert.Equal(SourceFields.Of(source).Count, SourceFields.Of(source).Select(f => f.Key).Distinct().Count());
            Assert.NotEmpty(SourceFields.DatesOf(source));
            Assert.NotEmpty(SourceFields.PeopleOf(source));
        }
    }
}
