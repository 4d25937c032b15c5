using AfterSalesKpi.Domain.Records.Surveys;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Tests.Records.Surveys;

public sealed class QuestionRulesTests
{
    private static readonly SurveyQuestion Overall = DefaultQuestions.All[0];

    [Fact]
    public void The_default_questionnaire_is_sound_and_feeds_every_indicator_of_answers()
    {
        Assert.Empty(QuestionRules.Check(DefaultQuestions.All));
        Assert.Equal(Enum.GetValues<QuestionFeed>().Where(f => f != QuestionFeed.Nothing).Order(), DefaultQuestions.All.Select(q => q.Feeds).Order());
    }

    [Fact]
    public void A_question_must_be_asked_in_both_languages() =>
        Assert.Equal([new Problem("questions[0].english", "required")], QuestionRules.Check([Overall with { English = " " }]));

    [Fact]
    public void An_indicator_is_fed_by_one_question() =>
        Assert.Equal("fed-twice", Assert.Single(QuestionRules.Check([Overall, Overall with { Key = "again" }])).Code);

    [Theory]
    [InlineData(QuestionKind.Scale, QuestionFeed.Overall)]
    [InlineData(QuestionKind.Rating, QuestionFeed.Recommend)]
    [InlineData(QuestionKind.Rating, QuestionFeed.Comment)]
    [InlineData(QuestionKind.Text, QuestionFeed.Advisor)]
    public void An_indicator_is_fed_by_the_answers_that_it_counts(QuestionKind kind, QuestionFeed feeds) =>
        Assert.Equal("feeds-otherwise", Assert.Single(QuestionRules.Check([Overall with { Kind = kind, Feeds = feeds }])).Code);

    [Fact]
    public void A_choice_has_as_many_answers_in_each_language()
    {
        var choice = new SurveyQuestion("how", QuestionKind.Choice, QuestionFeed.Nothing, "怎么来的？", "How did you come?", false, "朋友\n广告", "A friend\nAn advertisement");

        Assert.Empty(QuestionRules.Check([choice]));
        Assert.Equal("choices-differ", Assert.Single(QuestionRules.Check([choice with { EnglishChoices = "A friend" }])).Code);
        Assert.Equal("choices-count", Assert.Single(QuestionRules.Check([choice with { ChineseChoices = "朋友", EnglishChoices = "A friend" }])).Code);
    }

    [Fact]
    public void A_published_version_is_never_edited()
    {
        var questionnaire = new Questionnaire(1, 2, 1, "问卷", DefaultQuestions.All);
        Assert.True(questionnaire.Publish(new DateTime(2026, 7, 1, 0, 0, 0, DateTimeKind.Utc)).Succeeded);

        Assert.Equal("published-never-edited", Assert.Single(questionnaire.Revise("别的", [Overall]).Problems).Code);
        Assert.Equal("published-never-edited", Assert.Single(questionnaire.Publish(DateTime.UnixEpoch).Problems).Code);
        Assert.Equal(DefaultQuestions.All, questionnaire.Questions);
    }

    [Fact]
    public void An_unfinished_draft_is_kept_but_not_published()
    {
        var questionnaire = new Questionnaire(1, 2, 1, "问卷", DefaultQuestions.All);

        Assert.True(questionnaire.Revise("问卷", []).Succeeded);
        Assert.Equal("no-questions", Assert.Single(questionnaire.Publish(DateTime.UnixEpoch).Problems).Code);
        Assert.Null(questionnaire.PublishedAt);
    }
}
