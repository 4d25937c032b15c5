using AfterSalesKpi.Application.Indicators;
using AfterSalesKpi.Application.Scorecards;
using AfterSalesKpi.Application.Scorecards.Adjustments;
using AfterSalesKpi.Application.Scorecards.Appeals;
using AfterSalesKpi.Application.Scorecards.Closing;
using AfterSalesKpi.Application.Tests.Indicators;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Tests.Scorecards;

public sealed class LifeOfAMonthTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    [SkippableTheory, EachDatabase]
    public async Task Points_given_are_on_the_next_card_and_gone_when_withdrawn(DatabaseProvider provider)
    {
        await using var shop = await MonthShop.Make(databases, provider);
        var before = (await shop.Card()).Now.Card.FinalHundredths;
        var entry = shop.Entry(2_00);

        var given = await shop.Give.Run(shop.Store.Id, MonthShop.Month, entry, shop.Manager, default);
        var again = await shop.Give.Run(shop.Store.Id, MonthShop.Month, entry, shop.Manager, default);
        await shop.Calculate();

        Assert.Equal(given.Value, again.Value); // the same form
        Assert.Equal(before + 2_00, (await shop.Card()).Now.Card.FinalHundredths);
        Assert.Contains((await new ChecklistQuery(shop.Db).Moves(MonthShop.Month, shop.Store.Id, default)), m => m.BeforeHundredths == before && m.AfterHundredths == before + 2_00);
        Assert.True(await shop.Db.Notices.AnyAsync(n => n.AccountId == shop.TechnicianAccount.Id));
        Assert.Equal("adjustment-not-yours", Code(await shop.DecideVeto.Withdraw(given.Value, 0, false, shop.Self with { EmployeeId = null }, default)));
        Assert.True((await shop.DecideVeto.Withdraw(given.Value, 0, false, shop.Manager, default)).Succeeded);
        await shop.Calculate();
        Assert.Equal(before, (await shop.Card()).Now.Card.FinalHundredths);
    }

    [SkippableTheory, EachDatabase]
    public async Task Nobody_adjusts_the_own_score_and_nobody_of_another_store_is_adjusted(DatabaseProvider provider)
    {
        await using var shop = await MonthShop.Make(databases, provider);
        var elsewhere = await TestData.CreateEmployee(shop.Db, await TestData.CreateStore(shop.Db));
        Assert.Equal("own-adjustment", Code(await shop.Give.Run(shop.Store.Id, MonthShop.Month, shop.Entry(1_00) with { EmployeeId = shop.ManagerAccount.EmployeeId }, shop.Manager, default)));
        Assert.Equal("not-of-store", Code(await shop.Give.Run(shop.Store.Id, MonthShop.Month, shop.Entry(1_00) with { EmployeeId = elsewhere.Id }, shop.Manager, default)));
        Assert.Equal("required", Code(await shop.Give.Run(shop.Store.Id, MonthShop.Month, shop.Entry(1_00, " "), shop.Manager, default)));
        Assert.False(await shop.Db.Adjustments.AnyAsync());
    }

    [SkippableTheory, EachDatabase]
    public async Task The_catalogue_proposes_more_each_time_and_a_veto_waits_for_another_person(DatabaseProvider provider)
    {
        await using var shop = await MonthShop.Make(databases, provider);
        Assert.True(await new SaveAdjustmentRule(shop.Db).AddUsual(default) > 10);
        Assert.Equal(0, await new SaveAdjustmentRule(shop.Db).AddUsual(default));
        var late = await shop.Db.AdjustmentRules.Where(r => r.Code == "late").Select(r => r.Id).SingleAsync();
        var safety = await shop.Db.AdjustmentRules.Where(r => r.Code == "safety").Select(r => r.Id).SingleAsync();
        for (var n = 0; n < 2; n++) Assert.True((await shop.Give.Run(shop.Store.Id, MonthShop.Month, shop.Entry(null, "迟到") with { RuleId = late }, shop.Manager, default)).Succeeded);
        Assert.Equal([-50, -1_00], await shop.Db.Adjustments.OrderBy(a => a.Id).Select(a => a.PointsHundredths).ToListAsync());

        var veto = await shop.Give.Run(shop.Store.Id, MonthShop.Month, shop.Entry(null, "违章操作") with { RuleId = safety }, shop.Manager, default);
        await shop.Calculate();
        Assert.Null((await shop.Card()).Now.Card.VetoGrade);
        Assert.Equal(1, (await new ChecklistQuery(shop.Db).Run(MonthShop.Month, shop.Store.Id, default)).Single().Open[CheckItem.Vetoes]);
        Assert.Equal("second-person", Code(await shop.DecideVeto.Run(veto.Value, 0, true, shop.Manager, default)));
        Assert.True((await shop.DecideVeto.Run(veto.Value, 0, true, shop.Hr, default)).Succeeded);
        await shop.Calculate();

        Assert.Equal(("D", "违章操作"), ((await shop.Card()).Now.Card.VetoGrade, (await shop.Card()).Now.Card.VetoReason));
        Assert.Empty((await new VerifyMonth(shop.Db).Run(MonthShop.Month, null, default)).Differences);
    }

    [SkippableTheory, EachDatabase]
    public async Task Of_publishing_and_adjusting_in_the_same_moment_one_fails(DatabaseProvider provider)
    {
        await using var shop = await MonthShop.Make(databases, provider);
        await using var other = (await databases.Get(provider)).NewContext(shop.Db.Scope);
        var seen = await other.AppraisalMonths.SingleAsync(m => m.StoreId == shop.Store.Id && m.Month == MonthShop.Month); // as publishing read it
        Assert.True((await shop.Give.Run(shop.Store.Id, MonthShop.Month, shop.Entry(1_00), shop.Manager, default)).Succeeded);

        Assert.True(seen.Publish("hr", shop.Clock.GetUtcNow().UtcDateTime).Succeeded);

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => other.SaveChangesAsync());
    }

    [SkippableTheory, EachDatabase]
    public async Task A_published_month_is_opened_again_by_two_and_the_published_revision_stays(DatabaseProvider provider)
    {
        await using var shop = await MonthShop.Make(databases, provider);
        await shop.Publish();
        var published = (await shop.Card(own: true)).Now.Card;
        var asked = await shop.Ask.Run(shop.Store.Id, MonthShop.Month, "工单漏录", shop.Hr, default);
        Assert.True(asked.Succeeded);
        Assert.Equal("reopening-asked", Code(await shop.Ask.Run(shop.Store.Id, MonthShop.Month, "再次", shop.Manager, default)));
        Assert.Equal("second-person", Code(await shop.DecideReopening.Approve(asked.Value, shop.Hr, default)));
        shop.Db.ChangeTracker.Clear();

        Assert.True((await shop.DecideReopening.Approve(asked.Value, shop.SecondHr, default)).Succeeded);
        shop.Clock.Advance(TimeSpan.FromHours(1));
        Assert.True((await shop.Give.Run(shop.Store.Id, MonthShop.Month, shop.Entry(3_00), shop.Manager, default)).Succeeded);
        await shop.Calculate();

        var seen = await shop.Card(own: true);
        Assert.Equal((1, published.Checksum, MonthState.Published), (seen.Now.Card.Revision, seen.Now.Card.Checksum, seen.Now.State));
        Assert.Empty(seen.Adjustments); // what counts in the new revision is not yet the old one's
        Assert.Equal((2, published.FinalHundredths + 3_00), ((await shop.Card()).Now.Card.Revision, (await shop.Card()).Now.Card.FinalHundredths));
        await shop.Publish();
        Assert.Equal(2, (await shop.Card(own: true)).Now.Card.Revision);
        Assert.Equal(published.Checksum, (await shop.Card(own: true, revision: 1)).Now.Card.Checksum);
        Assert.Empty((await new VerifyMonth(shop.Db).Run(MonthShop.Month, null, default)).Differences);
        var history = await new OwnScoresQuery(
            shop.Db, new Application.Organization.StaffOfMonth(shop.Db), new StoreMonthSums(shop.Db, Queries.Upkeep(shop.Db)), shop.Clock).Run(shop.Technician.Id, MonthShop.Month.AddMonths(1), default);
        Assert.Equal(published.FinalHundredths + 3_00, Assert.Single(history!.History).FinalHundredths);
    }

    [SkippableTheory, EachDatabase]
    public async Task A_draft_revision_that_nobody_published_is_nobodys_to_read(DatabaseProvider provider)
    {
        await using var shop = await MonthShop.Make(databases, provider);
        Assert.Null(await new ScorecardStoryQuery(shop.Db, new ScorecardQuery(shop.Db)).Find(MonthShop.Month, shop.Technician.Id, own: true, default));
        await shop.Publish();
        var asked = await shop.Ask.Run(shop.Store.Id, MonthShop.Month, "漏录", shop.Manager, default);
        Assert.True((await shop.DecideReopening.Approve(asked.Value, shop.Hr, default)).Succeeded);
        await shop.Calculate();
        Assert.Null(await new ScorecardStoryQuery(shop.Db, new ScorecardQuery(shop.Db)).Find(MonthShop.Month, shop.Technician.Id, own: true, default, revision: 2));
    }

    [SkippableTheory, EachDatabase]
    public async Task What_is_found_after_locking_counts_in_the_open_month_and_the_locked_score_stays(DatabaseProvider provider)
    {
        await using var shop = await MonthShop.Make(databases, provider);
        await shop.Publish();
        shop.Clock.Advance(TimeSpan.FromDays(10));
        await shop.Lock();
        var locked = (await shop.Card()).Now.Card.Checksum;
        var next = MonthShop.Month.AddMonths(1);
        Assert.Equal("month-locked", Code(await shop.Give.Run(shop.Store.Id, MonthShop.Month, shop.Entry(1_00), shop.Manager, default)));
        shop.Db.ChangeTracker.Clear();
        Assert.Equal("not-locked", Code(await shop.Give.Run(shop.Store.Id, next, shop.Entry(1_00) with { Corrects = MonthShop.Month.AddMonths(-1) }, shop.Manager, default)));

        Assert.True((await shop.Give.Run(shop.Store.Id, next, shop.Entry(1_00, "补记") with { Corrects = MonthShop.Month }, shop.Manager, default)).Succeeded);

        var card = await shop.Card();
        Assert.Equal((locked, "补记", next), (card.Now.Card.Checksum, card.MadeGood.Single().Reason, card.MadeGood.Single().Month));
    }

    [SkippableTheory, EachDatabase]
    public async Task The_checklist_counts_and_lists_what_is_open(DatabaseProvider provider)
    {
        await using var shop = await MonthShop.Make(databases, provider);
        var late = await TestData.CreateOrder(shop.Db, shop.Store, f => f with { CompletedAt = TestData.Noon.AddDays(3), DeliveredAt = null }, shop.Advisor, shop.Technician);
        var checks = new ChecklistQuery(shop.Db);

        var open = (await checks.Run(MonthShop.Month, null, default)).Single();

        Assert.Equal(1, open.Open[CheckItem.LateCauses]);
        Assert.Equal(late.Number, Assert.Single(await checks.List(MonthShop.Month, shop.Store.Id, CheckItem.LateCauses, default)).Key);
        foreach (var item in Enum.GetValues<CheckItem>()) Assert.Equal(open.Open.GetValueOrDefault(item), (await checks.List(MonthShop.Month, shop.Store.Id, item, default)).Count);
        Assert.Equal([CheckItem.UnreadPlans], (await checks.Run(MonthShop.Month.AddMonths(-3), null, default)).Single().Open.Keys);
        shop.Clock.Advance(TimeSpan.FromDays(3));
        var closing = (await new ClosingQuery(shop.Db, checks, shop.Clock).Run(MonthShop.Month, shop.Store.Id, default)).Single();
        Assert.Equal(CloseLight.Late, closing.Steps.Single(s => s.Step == CloseStep.Publish).Light);
    }

    [SkippableTheory, EachDatabase]
    public async Task Reading_is_confirmed_once_a_revision(DatabaseProvider provider)
    {
        await using var shop = await MonthShop.Make(databases, provider);
        var confirm = new ConfirmScore(shop.Db, shop.Clock);
        Assert.Equal("no-own-score", Code(await confirm.Run(MonthShop.Month, shop.Self, default)));
        await shop.Publish();
        Assert.Null((await shop.Card(own: true)).ConfirmedAt);
        Assert.True((await confirm.Run(MonthShop.Month, shop.Self, default)).Succeeded);
        Assert.True((await confirm.Run(MonthShop.Month, shop.Self, default)).Succeeded);
        Assert.NotNull((await shop.Card(own: true)).ConfirmedAt);
        Assert.Equal(1, await shop.Db.ScoreConfirmations.CountAsync());
    }

    private static string Code(Domain.Shared.Outcome outcome) => outcome.Problems.Select(p => p.Code).FirstOrDefault() ?? "";
}
