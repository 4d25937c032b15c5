using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Records.Surveys;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Tests.Records.Surveys;

public sealed class AnswerSheetTests
{
    [Fact]
    public void Each_answer_goes_to_what_its_question_feeds()
    {
        var sheet = Read(("overall", "5"), ("attitude", "4"), ("recommend", "0"), ("advisor", "3"), ("comment", " 很好 "));

        Assert.Empty(sheet.Problems);
        Assert.Equal(new SurveyAnswers(5, 4, null, null, 0), sheet.Answers);
        Assert.Equal(3, sheet.Of(QuestionFeed.Advisor));
        Assert.Equal("很好", sheet.Comment);
    }

    [Theory]
    [InlineData("overall", "0")]
    [InlineData("overall", "6")]
    [InlineData("overall", "-1")]
    [InlineData("overall", "4.5")]
    [InlineData("overall", "五")]
    [InlineData("recommend", "11")]
    public void An_answer_that_cannot_be_given_is_named(string question, string answer)
    {
        var problem = Assert.Single(Read(("overall", "5"), (question, answer)).Problems);
        Assert.Equal((AnswerSheet.Field + question, "out-of-range"), (problem.Field, problem.Code));
    }

    [Fact]
    public void What_is_required_must_be_answered() =>
        Assert.Equal([new Problem("a.overall", "required")], Read(("attitude", "5")).Problems);

    [Fact]
    public void A_sheet_without_any_answer_is_none()
    {
        var sheet = AnswerSheet.Read([DefaultQuestions.All[1], DefaultQuestions.All[7]], _ => " ");
        Assert.Equal([new Problem("", "nothing-answered")], sheet.Problems);
    }

    [Fact]
    public void Other_questions_are_kept_by_their_key_and_low_ones_are_seen()
    {
        SurveyQuestion[] questions =
        [
            new("clean", QuestionKind.Rating, QuestionFeed.Nothing, "车洗得干净吗？", "Is your car clean?", false),
            new("how", QuestionKind.Choice, QuestionFeed.Nothing, "怎么来的？", "How did you come?", false, "朋友\n广告", "A friend\nAn advertisement"),
        ];

        var sheet = AnswerSheet.Read(questions, key => key == "clean" ? "1" : "2");

        Assert.Equal([new OtherAnswer("clean", "1"), new OtherAnswer("how", "2")], sheet.Others);
        Assert.Equal(1, sheet.LowestOther);
    }

    [Fact]
    public void The_least_of_all_answers_of_one_to_five_is_what_an_alert_goes_by()
    {
        var response = new SurveyResponse(1, 1, "R");
        response.Revise(7, DateTime.UnixEpoch, new SurveyAnswers(5, 4, null, null, 0), null, SurveyChannel.Link, null);
        Assert.Equal(4, response.LowestRating);

        response.Rate([(9, 2)]);
        Assert.Equal(2, response.LowestRating);

        response.Ask(null, [], 1);
        Assert.Equal(1, response.LowestRating);
    }

    private static AnswerSheet Read(params (string Key, string Value)[] answers) =>
        AnswerSheet.Read(DefaultQuestions.All, key => answers.LastOrDefault(a => a.Key == key).Value);
}
