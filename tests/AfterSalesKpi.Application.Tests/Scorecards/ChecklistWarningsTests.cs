using AfterSalesKpi.Application.Plans;
using AfterSalesKpi.Application.Scorecards.Closing;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Surveys;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Tests.Scorecards;

public sealed class ChecklistWarningsTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    [SkippableTheory, EachDatabase]
    public async Task Delivered_orders_without_an_answer_are_counted_with_their_rate_and_only_warned_of(DatabaseProvider provider)
    {
        await using var shop = await MonthShop.Make(databases, provider);
        var checks = new ChecklistQuery(shop.Db);
        var orders = await shop.Db.WorkOrders.OrderBy(o => o.Id).ToListAsync();
        await TestData.CreateAnswer(shop.Db, orders[0], 5);
        var voided = await TestData.CreateAnswer(shop.Db, orders[1], 1);
        voided.Void();
        var visit = new SurveyInvitation(orders[2], LocalTime.DayOf(TestData.Noon, LocalTime.Zone(LocalTime.DefaultZone)), TestData.Noon);
        shop.Db.Add(visit);
        await shop.Db.SaveChangesAsync();
        shop.Db.AddRange(new InvitedOrder(visit, orders[2].Id), new InvitedOrder(visit, orders[3].Id)); // one visit, one answer
        Assert.True(visit.Answer((await TestData.CreateAnswer(shop.Db, orders[2], 4)).Id, TestData.Noon.AddDays(1)).Succeeded);
        await TestData.CreateOrder(shop.Db, shop.Store, f => f with { ServiceType = ServiceType.Internal }, shop.Advisor, shop.Technician); // nobody is asked
        await shop.Db.SaveChangesAsync();
        shop.Db.ChangeTracker.Clear();

        var open = (await checks.Run(MonthShop.Month, null, default)).Single();

        Assert.Equal((9, 12, 75m), (open.Open[CheckItem.MissingSurveys], open.OutOf[CheckItem.MissingSurveys], open.Rate(CheckItem.MissingSurveys)));
        var listed = (await checks.List(MonthShop.Month, shop.Store.Id, CheckItem.MissingSurveys, default)).ConvertAll(r => r.Key);
        Assert.Contains(orders[1].Number, listed);
        Assert.Empty(listed.Intersect([orders[0].Number, orders[2].Number, orders[3].Number]));
        Assert.Equal(open.Open.Values.Sum() - open.Open[CheckItem.MissingSurveys] - open.Open[CheckItem.UnreadPlans], open.Total);
    }

    [SkippableTheory, EachDatabase]
    public async Task People_who_have_not_confirmed_the_plan_in_force_are_named(DatabaseProvider provider)
    {
        await using var shop = await MonthShop.Make(databases, provider);
        var checks = new ChecklistQuery(shop.Db);
        var left = await TestData.CreateEmployee(shop.Db, shop.Store);
        TestData.Sound(left.Describe(left.Name, null, MonthShop.Month.Days(1).NextFirst.AddDays(-1))); // cannot confirm it any more
        await shop.Db.SaveChangesAsync();
        var version = await (
            from v in shop.Db.PlanVersions
            join p in shop.Db.Plans on v.PlanId equals p.Id
            where p.PositionId == shop.Technician.PositionId
            select v.Id).SingleAsync();
        Assert.Equal(3, (await checks.Run(MonthShop.Month, null, default)).Single().Open[CheckItem.UnreadPlans]);

        Assert.True((await new ConfirmReading(shop.Db, shop.Clock).Run(version, shop.Technician.Id, default)).Succeeded);

        var open = (await checks.Run(MonthShop.Month, null, default)).Single();
        Assert.Equal((2, 3), (open.Open[CheckItem.UnreadPlans], open.OutOf[CheckItem.UnreadPlans]));
        var people = await checks.List(MonthShop.Month, shop.Store.Id, CheckItem.UnreadPlans, default);
        Assert.Equal([shop.Advisor.Number], people.Select(p => p.Key).Where(k => k == shop.Advisor.Number || k == shop.Technician.Number || k == left.Number));
        Assert.All(people, p => Assert.NotNull(p.PlanVersionId));
    }
}
