using System.Text.Json;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Indicators.Own;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Records.Staff;
using AfterSalesKpi.Domain.Tests.Indicators.Lists;
using static AfterSalesKpi.Domain.Tests.Indicators.Lists.TestRecords;

namespace AfterSalesKpi.Domain.Tests.Indicators.Own;

public sealed class RecordQuestionTests
{
    private static readonly DateTime Delivered = At("2026-07-03 08:00:00");

    private readonly TestRecords records = new();

    [Fact]
    public void A_share_counts_all_records_that_meet_the_conditions_and_of_these_those_that_meet_more()
    {
        var inTime = records.Delivered(Delivered, o => o with { SettledAt = Delivered.AddMinutes(-10) });
        var after = records.Delivered(Delivered.AddDays(1), o => o with { AdvisorId = OtherAdvisor, SettledAt = Delivered.AddDays(1) });
        records.Delivered(Delivered.AddDays(2), o => o with { ServiceType = ServiceType.Internal });
        var rows = Rows(Orders(RecordMeasure.Share) with
        {
            Conditions = [new RecordCondition("service-type", ConditionOperator.IsNot, ["Internal"])],
            Counted = [new RecordCondition("settled", ConditionOperator.NoLaterThan, ["completed"])],
        });
        Assert.Equal([(Advisor, Delivered, 0L, 1L, inTime.Id), (OtherAdvisor, Delivered.AddDays(1), 0L, 1L, after.Id)], rows);
    }

    [Fact]
    public void Money_is_averaged_in_yuan_and_a_share_of_it_in_percent()
    {
        records.Delivered(Delivered, o => o with { LabourFen = 20_050, PartsFen = 60_150 });
        var average = Orders(RecordMeasure.Average) with { Field = "labour-amount" };
        Assert.Equal([(Advisor, 20_050L, 1L)], Brief(average));
        Assert.Equal(200.5m, Value(average));
        var share = Orders(RecordMeasure.RatioOfSums) with { Field = "labour-amount", Against = "amount" };
        Assert.Equal([(Advisor, 20_050L, 80_200L)], Brief(share));
        Assert.Equal(25m, Value(share));
        Assert.Equal([IndicatorUnit.Percent, IndicatorUnit.Number], share.Units.Select(u => u.Unit));
    }

    [Fact]
    public void Time_between_counts_only_records_with_both_stamps_and_may_be_negative()
    {
        records.Delivered(Delivered, o => o with { PromisedAt = Delivered.AddMinutes(30) });
        records.Delivered(Delivered.AddDays(1), o => o with { PromisedAt = Delivered.AddDays(1).AddMinutes(-90) });
        records.Delivered(Delivered.AddDays(2));
        var question = Orders(RecordMeasure.TimeBetween) with { Field = "first-promise", Against = "delivered" };
        Assert.Equal([(Advisor, -1_800L, 1L), (Advisor, 5_400L, 1L)], Brief(question));
        Assert.Equal([(IndicatorUnit.Minutes, Scale.Minutes), (IndicatorUnit.Hours, Scale.Hours)], question.Units);
        Assert.Equal(30m, Value(question));
    }

    [Fact]
    public void Numbers_are_asked_as_people_write_them()
    {
        records.Delivered(Delivered, o => o with { LabourFen = 20_050 });
        var question = Orders(RecordMeasure.Share) with { Counted = [new RecordCondition("labour-amount", ConditionOperator.AtLeast, ["200.50"])] };
        Assert.Equal([(Advisor, 1L, 1L)], Brief(question));
        Assert.Equal([(Advisor, 0L, 1L)], Brief(question with { Counted = [new RecordCondition("labour-amount", ConditionOperator.AtLeast, ["200.51"])] }));
    }

    [Fact]
    public void What_is_unknown_is_none_of_the_names()
    {
        records.Delivered(Delivered);
        Assert.Equal([(Advisor, 1L, 1L)], Brief(Orders(RecordMeasure.Share) with { Counted = [new RecordCondition("late-cause", ConditionOperator.IsNot, ["Parts"])] }));
        Assert.Equal([(Advisor, 0L, 1L)], Brief(Orders(RecordMeasure.Share) with { Counted = [new RecordCondition("late-cause", ConditionOperator.Is, ["Parts"])] }));
        Assert.Equal([(Advisor, 1L, 1L)], Brief(Orders(RecordMeasure.Share) with { Counted = [new RecordCondition("brand", ConditionOperator.Unknown, [])] }));
    }

    [Fact]
    public void Every_other_source_gives_its_records_to_whom_the_question_says()
    {
        var order = records.Delivered(Delivered);
        records.Answer(order, new SurveyAnswers(5, 4, null, null, 9), Delivered.AddDays(1));
        records.Call(order, Delivered.AddDays(1), FollowUpOutcome.Reached, OtherAgent);
        records.Request(4, 3, Delivered, order);
        records.CountStock(10, 8, Delivered);
        records.Examine(45, 50, TrainingStatus.Taken, Delivered);
        records.Examine(0, 50, TrainingStatus.Excused, Delivered);
        records.Complain(order, Delivered, true, Delivered.AddDays(3), Technician);
        Assert.Equal([(Technician, 4L, 1L)], Brief(Question(RecordSource.SurveyAnswers, RecordMeasure.Average, "attitude", null, "answered", "technician")));
        Assert.Equal(
            [(OtherAgent, 1L, 1L)],
            Brief(Question(RecordSource.Calls, RecordMeasure.Share, null, null, "called", "caller") with { Counted = [new RecordCondition("outcome", ConditionOperator.Is, ["Reached", "Refused"])] }));
        Assert.Equal([(Advisor, 3L, 4L)], Brief(Question(RecordSource.PartRequests, RecordMeasure.RatioOfSums, "filled-at-once", "quantity", "requested", "advisor")));
        Assert.Equal([(Clerk, -2L, 1L)], Brief(Question(RecordSource.StockCounts, RecordMeasure.Average, "surplus", null, "counted", "counted-by")));
        Assert.Equal([(Technician, 90L, 1L)], Brief(Question(RecordSource.Training, RecordMeasure.Average, "points", null, "examined", "trainee")));
        Assert.Equal(
            [(null, 3L * 86_400, 1L)],
            Brief(Question(RecordSource.Complaints, RecordMeasure.TimeBetween, "complained", "decided", "complaint-counted", SourceFields.Nobody)));
    }

    [Fact]
    public void Only_what_lies_in_the_period_makes_rows()
    {
        records.Delivered(Delivered);
        var question = Orders(RecordMeasure.Average) with { Field = "labour-amount" };
        Assert.Single(question.Rows(records.Lists, new(Delivered, Delivered.AddSeconds(1))));
        Assert.Empty(question.Rows(records.Lists, new(Delivered.AddSeconds(1), Delivered.AddDays(1))));
        Assert.Empty(question.Rows(records.Lists, new(Delivered.AddDays(-1), Delivered)));
    }

    [Fact]
    public void A_question_says_the_same_after_it_was_stored()
    {
        var question = Orders(RecordMeasure.Share) with
        {
            Conditions = [new RecordCondition("service-type", ConditionOperator.Is, ["Repair", "Warranty"])],
            Counted = [new RecordCondition("settled", ConditionOperator.Known, [])],
        };
        Assert.Equal(question, JsonSerializer.Deserialize<RecordQuestion>(JsonSerializer.Serialize(question)));
        Assert.NotEqual(question, question with { Conditions = [] });
    }

    private static RecordQuestion Orders(RecordMeasure measure) => Question(RecordSource.Orders, measure, null, null, "delivered", "advisor");

    private static RecordQuestion Question(RecordSource source, RecordMeasure measure, string? field, string? against, string at, string attribution) =>
        new() { Source = source, Measure = measure, Field = field, Against = against, At = at, Attribution = attribution };

    private List<(int? Who, DateTime At, long Numerator, long Denominator, long Record)> Rows(RecordQuestion question) =>
        [.. question.Rows(records.Lists, Always).AsEnumerable().OrderBy(r => r.At).Select(r => (r.EmployeeId, r.At, r.Numerator, r.Denominator, r.RecordId))];

    private List<(int? Who, long Numerator, long Denominator)> Brief(RecordQuestion question) => [.. Rows(question).Select(r => (r.Who, r.Numerator, r.Denominator))];

    private decimal? Value(RecordQuestion question) => Measure.Of(question.Rows(records.Lists, Always)).Value(question.Units[0].Scale);
}
