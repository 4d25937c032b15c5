using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Indicators.BuiltIn;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Records.Surveys;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Tests.Records.Surveys;

public sealed class AnswerSurveyTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    [SkippableTheory, EachDatabase]
    public async Task An_answer_becomes_a_response_of_the_order_and_marks_its_month(DatabaseProvider provider)
    {
        await using var world = await SurveyWorld.On(databases, provider);
        var order = await world.Order();

        var outcome = await world.Answer(await world.Link(order), ("overall", "5"), ("recommend", "9"), ("advisor", "4"), ("technician", "3"), ("comment", "谢谢"));

        Assert.Empty(outcome.Problems);
        var response = await world.Db.SurveyResponses.Include(r => r.EmployeeRatings).SingleAsync();
        Assert.Equal((order.Id, SurveyChannel.Link, 5, 9, "谢谢", 3), (response.WorkOrderId, response.Channel, response.Overall, response.Recommend, response.Comment, response.LowestRating));
        Assert.Equal([(world.Advisor.Id, 4), (world.Technician.Id, 3)], response.EmployeeRatings.Select(r => (r.EmployeeId, r.Rating)).Order());
        Assert.Equal(response.Id, (await world.Db.SurveyInvitations.AsNoTracking().SingleAsync()).ResponseId);
        Assert.Contains(await world.Db.MonthsToCalculate.ToListAsync(), m => m.Month == StoreMonth.Of(world.Now, LocalTime.Zone(LocalTime.DefaultZone), 1));
    }

    [SkippableTheory, EachDatabase]
    public async Task A_correction_within_a_day_replaces_the_row_and_later_ones_are_refused(DatabaseProvider provider)
    {
        await using var world = await SurveyWorld.On(databases, provider);
        var secret = await world.Link(await world.Order());
        await world.Answer(secret, ("overall", "5"), ("advisor", "5"));
        world.Clock.Advance(TimeSpan.FromHours(20));

        Assert.Equal("5", (await world.Open(secret))?.Given["advisor"]);
        Assert.Empty((await world.Answer(secret, ("overall", "2"), ("comment", "又坏了"))).Problems);

        await using var db = world.NewContext();
        var rows = new CustomerSatisfaction().Rows(db.Records, new Period(TestData.Noon, TestData.Noon.AddDays(9))).Select(r => new { r.Numerator, r.At });
        Assert.Equal(new { Numerator = 0L, At = TestData.Noon.AddHours(4) }, Assert.Single(await rows.ToListAsync()));
        Assert.Empty(await db.Set<EmployeeRating>().ToListAsync());
        world.Clock.Advance(TimeSpan.FromHours(5));
        Assert.Null(await world.Open(secret));
        Assert.Equal("survey-closed", Assert.Single((await world.Answer(secret, ("overall", "1"))).Problems).Code);
        Assert.Equal(2, await db.SurveyResponses.Select(r => r.Overall).SingleAsync());
    }

    [SkippableTheory, EachDatabase]
    public async Task Of_answers_at_the_same_moment_one_is_stored(DatabaseProvider provider)
    {
        await using var world = await SurveyWorld.On(databases, provider);
        var order = await world.Order();
        string[] links = [await world.Link(order), await world.Link(order)];

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 12).Select(n => world.Answer(links[n % 2], ("overall", $"{(n % 5) + 1}"))));

        Assert.Contains(outcomes, o => o.Succeeded);
        Assert.Equal(1, await world.Db.SurveyResponses.CountAsync());
        Assert.Equal(1, await world.Db.SurveyInvitations.CountAsync(i => i.AnsweredAt != null));
    }

    [SkippableTheory, EachDatabase]
    public async Task Wrong_and_expired_links_open_nothing(DatabaseProvider provider)
    {
        await using var world = await SurveyWorld.On(databases, provider);
        var secret = await world.Link(await world.Order());
        var neighbour = secret[..^1] + (secret[^1] == 'A' ? 'B' : 'A');

        Assert.Null(await world.Open(neighbour));
        Assert.Null(await world.Open(""));
        world.Clock.Advance(TimeSpan.FromDays(30) + TimeSpan.FromSeconds(1));
        Assert.Null(await world.Open(secret));
        Assert.Equal("survey-closed", Assert.Single((await world.Answer(secret, ("overall", "5"))).Problems).Code);
    }

    [SkippableTheory, EachDatabase]
    public async Task A_link_opens_its_own_store_and_the_database_holds_no_secret(DatabaseProvider provider)
    {
        await using var world = await SurveyWorld.On(databases, provider);
        var secret = await world.Link(await world.Order());
        await world.Order(store: await TestData.CreateStore(world.Db));
        await using var db = world.NewContext(ofNobody: true);

        var open = await world.Customer(db).Open(secret, default);

        Assert.Equal(world.Store.Name, open?.StoreName);
        Assert.Equal(1, await db.WorkOrders.CountAsync());
        Assert.Equal(SurveySecret.HashOf(secret), await db.SurveyLinks.Select(l => l.Hash).SingleAsync());
    }

    [SkippableTheory, EachDatabase]
    public async Task The_store_asks_its_own_questionnaire_else_the_groups(DatabaseProvider provider)
    {
        await using var world = await SurveyWorld.On(databases, provider);
        var secret = await world.Link(await world.Order());
        Assert.Null((await world.Open(secret))?.QuestionnaireId);

        var ofGroup = await Publish(world, null, [DefaultQuestions.All[0]]);
        Assert.Equal(ofGroup, (await world.Open(secret))?.QuestionnaireId);
        var ofStore = await Publish(world, world.Store.Id, [new("clean", QuestionKind.Rating, QuestionFeed.Nothing, "干净吗？", "Is it clean?", true)]);
        Assert.Equal(ofStore, (await world.Open(secret))?.QuestionnaireId);

        await using var db = world.NewContext(ofNobody: true);
        Assert.Empty((await world.Customer(db).Run(secret, ofStore, _ => "1", default)).Problems);
        var response = await world.Db.SurveyResponses.AsNoTracking().SingleAsync();
        Assert.Equal((ofStore, 1, (int?)null), (response.QuestionnaireId, response.LowestRating, response.Overall));
        Assert.Equal([new OtherAnswer("clean", "1")], response.OtherAnswers);
    }

    private static async Task<long> Publish(SurveyWorld world, int? storeId, IReadOnlyList<SurveyQuestion> questions)
    {
        var questionnaire = new Questionnaire(world.Store.GroupId, storeId, 1, "问卷", questions);
        TestData.Sound(questionnaire.Publish(world.Now));
        world.Db.Add(questionnaire);
        await world.Db.SaveChangesAsync();
        return questionnaire.Id;
    }
}
