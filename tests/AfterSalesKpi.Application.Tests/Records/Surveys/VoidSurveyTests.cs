using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Application.Records.Surveys;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Tests.Records.Surveys;

public sealed class VoidSurveyTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    [SkippableTheory, EachDatabase]
    public async Task Answers_taken_down_by_mistake_count_nowhere_and_the_customer_can_be_asked_again(DatabaseProvider provider)
    {
        await using var world = await SurveyWorld.On(databases, provider);
        var order = await world.Order();
        await world.Invite();
        var wrong = TestData.Given(await Enter(world, order, "1"));
        var secret = await world.Link(order);

        Assert.Equal("already-answered", Assert.Single((await Enter(world, order, "5")).Problems).Code);
        Assert.True((await Void(world, wrong.Id)).Succeeded);

        Assert.Null((await world.Open(secret))!.AnsweredAt); // open to the customer
        Assert.True((await Enter(world, order, "5")).Succeeded);
        var kept = await world.Db.SurveyResponses.AsNoTracking().OrderBy(r => r.Id).ToListAsync();
        Assert.Equal([(1, true), (5, false)], kept.Select(r => (r.Overall!.Value, r.Voided)));
        Assert.Contains(await world.Db.MonthsToCalculate.ToListAsync(), m => m.StoreId == world.Store.Id && m.Month == new StoreMonth(2026, 7));
    }

    [SkippableTheory, EachDatabase]
    public async Task What_the_customer_sent_stays_and_so_does_what_changed_meanwhile(DatabaseProvider provider)
    {
        await using var world = await SurveyWorld.On(databases, provider);
        var order = await world.Order();
        await world.Answer(await world.Link(order), ("overall", "1"));
        var own = await world.Db.SurveyResponses.AsNoTracking().SingleAsync();

        Assert.Equal("customers-own-answer", Assert.Single((await Void(world, own.Id)).Problems).Code);
        var entered = TestData.Given(await Enter(world, await world.Order(), "3"));
        Assert.Equal("changed-meanwhile", Assert.Single((await Void(world, entered.Id, -1)).Problems).Code);
        Assert.Equal("unknown-answer", Assert.Single((await Void(world, entered.Id + 100)).Problems).Code);
        Assert.Equal(0, await world.Db.SurveyResponses.CountAsync(r => r.Voided));
    }

    private static async Task<Outcome<SurveyResponse>> Enter(SurveyWorld world, WorkOrder order, string overall)
    {
        await using var db = world.NewContext();
        return await new EnterSurvey(new PublishedQuestionnaire(db), new ImportTransaction(db, world.Clock), world.Notices(db)).Run(
            new EnteredAnswers(order.Id, EnteredAnswers.NewReference(), SurveyChannel.Paper, world.Now, world.Advisor.Id, null, key => key == "overall" ? overall : null), default);
    }

    private static async Task<Outcome> Void(SurveyWorld world, long response, int? version = null)
    {
        await using var db = world.NewContext();
        var seen = version ?? await db.SurveyResponses.Where(r => r.Id == response).Select(r => r.Version).SingleOrDefaultAsync();
        return await new VoidSurvey(new ImportTransaction(db, world.Clock)).Run(response, seen, default);
    }
}
