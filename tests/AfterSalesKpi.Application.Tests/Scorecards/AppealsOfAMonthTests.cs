using AfterSalesKpi.Application.Indicators;
using AfterSalesKpi.Application.Scorecards;
using AfterSalesKpi.Application.Scorecards.Adjustments;
using AfterSalesKpi.Application.Scorecards.Appeals;
using AfterSalesKpi.Application.Scorecards.Closing;
using AfterSalesKpi.Application.Tests.Indicators;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Tests.Scorecards;

public sealed class AppealsOfAMonthTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3];

    [SkippableTheory, EachDatabase]
    public async Task An_accepted_appeal_is_made_good_in_a_new_revision_and_tells_everybody(DatabaseProvider provider)
    {
        await using var shop = await MonthShop.Make(databases, provider);
        await shop.Publish();
        var before = (await shop.Card(own: true)).Now.Card;
        var entry = shop.Wrong() with { Files = [("截图.png", Png)] };
        var filed = await shop.File.Run(entry, shop.Self, false, default);
        Assert.True(filed.Succeeded);
        Assert.Equal(filed.Value, (await shop.File.Run(entry, shop.Self, false, default)).Value);
        shop.Clock.Advance(TimeSpan.FromDays(5));
        Assert.Equal("appeals-undecided", Code(await new LockMonth(shop.Db, shop.Clock).Run(shop.Store.Id, MonthShop.Month, "hr", default)));
        shop.Db.ChangeTracker.Clear();
        Assert.Equal(1, await shop.Escalate.Run(default));
        Assert.Equal(0, await shop.Escalate.Run(default));
        shop.Db.ChangeTracker.Clear();
        Assert.True((await shop.Answer.Run(filed.Value, 1, "核实中", shop.Manager, default)).Succeeded);
        Assert.Equal("required", Code(await shop.DecideAppeal.Run(filed.Value, 2, new AppealDecision(AppealState.Accepted, AppealRemedy.Adjustment, null, "属实"), shop.Hr, default)));

        var decided = await shop.DecideAppeal.Run(filed.Value, 2, new AppealDecision(AppealState.Accepted, AppealRemedy.Adjustment, 1_50, "属实"), shop.Hr, default);
        Assert.Empty(decided.Problems);
        await shop.Calculate();

        Assert.Equal(before.Checksum, (await shop.Card(own: true)).Now.Card.Checksum);
        await shop.Publish();
        Assert.Equal((2, before.FinalHundredths + 1_50), ((await shop.Card(own: true)).Now.Card.Revision, (await shop.Card(own: true)).Now.Card.FinalHundredths));
        var revision = await shop.Db.MonthReopenings.SingleAsync();
        Assert.Equal((RevisionCause.Appeal, 2, "属实", filed.Value, shop.Hr.Name), (revision.Cause, revision.ToRevision, revision.Reason, revision.AppealId, revision.DecidedBy));
        var card = await new AppealList(shop.Db, shop.Clock).Find(filed.Value, new AppealViewer(shop.Technician.Id, false), default);
        Assert.Equal((150, "截图.png", 11), (card!.Adjustment?.PointsHundredths, card.Files.Single().Name, card.Files.Single().Size));
        Assert.Null(await new AppealList(shop.Db, shop.Clock).Find(filed.Value, new AppealViewer(shop.Advisor.Id, false), default));
        Assert.Null(await new AppealList(shop.Db, shop.Clock).File(filed.Value, 1, new AppealViewer(shop.Advisor.Id, false), default));
        Assert.Equal(2, await shop.Db.Notices.CountAsync(n => n.AccountId == shop.TechnicianAccount.Id && n.Link == $"/appeals/{filed.Value}"));
        shop.Clock.Advance(TimeSpan.FromDays(5));
        await shop.Lock();
        Assert.Empty((await new VerifyMonth(shop.Db).Run(MonthShop.Month, null, default)).Differences);
    }

    [SkippableTheory, EachDatabase]
    public async Task Two_appeals_accepted_together_share_the_new_revision_and_a_rejected_one_makes_none(DatabaseProvider provider)
    {
        await using var shop = await MonthShop.Make(databases, provider);
        await shop.Publish();
        var ids = new List<long>();
        foreach (var text in new[] { "一", "二", "三" }) ids.Add((await shop.File.Run(shop.Wrong(text), shop.Self, true, default)).Value);
        Assert.True((await shop.DecideAppeal.Run(ids[0], 0, new AppealDecision(AppealState.Rejected, null, null, "不属实"), shop.Hr, default)).Succeeded);
        Assert.Equal(MonthState.Published, (await shop.Card()).Month.State);
        Assert.True((await shop.DecideAppeal.Run(ids[1], 0, new AppealDecision(AppealState.PartlyAccepted, AppealRemedy.Correction, null, "部分属实"), shop.Hr, default)).Succeeded);
        Assert.True((await shop.DecideAppeal.Run(ids[2], 0, new AppealDecision(AppealState.Accepted, AppealRemedy.Adjustment, 50, "属实"), shop.Hr, default)).Succeeded);
        await shop.Calculate();

        Assert.Equal((2, MonthState.Calculated), ((await shop.Card()).Month.Revision, (await shop.Card()).Month.State));
        Assert.Equal([null, 2, 2], await shop.Db.Appeals.OrderBy(a => a.Id).Select(a => a.ToRevision).ToListAsync());
    }

    [SkippableTheory, EachDatabase]
    public async Task An_appeal_is_refused_before_publishing_after_the_window_against_others_and_with_a_wrong_file(DatabaseProvider provider)
    {
        await using var shop = await MonthShop.Make(databases, provider);
        Assert.Equal("no-own-score", Code(await shop.File.Run(shop.Wrong(), shop.Self, false, default)));
        await shop.Publish();
        Assert.Equal("no-own-score", Code(await shop.File.Run(shop.Wrong(), shop.Hr, false, default)));
        Assert.Equal("unknown-line", Code(await shop.File.Run(shop.Wrong() with { Indicator = "stock-turn" }, shop.Self, false, default)));
        Assert.Equal("file-kind", Code(await shop.File.Run(shop.Wrong() with { Files = [("a.pdf", Png)] }, shop.Self, false, default)));
        Assert.Equal("too-many-files", Code(await shop.File.Run(shop.Wrong() with { Files = [.. Enumerable.Repeat(("a.png", Png), 6)] }, shop.Self, false, default)));
        shop.Clock.Advance(TimeSpan.FromDays(10));
        Assert.Equal("appeals-over", Code(await shop.File.Run(shop.Wrong(), shop.Self, false, default)));
        Assert.False(await shop.Db.Appeals.AnyAsync() || await shop.Db.AppealFiles.AnyAsync());
    }

    [SkippableTheory, EachDatabase]
    public async Task Whoever_has_gone_to_another_store_still_confirms_disputes_and_takes_back_what_the_former_one_said(DatabaseProvider provider)
    {
        await using var shop = await MonthShop.Make(databases, provider);
        await shop.Publish();
        var everything = shop.Db.Scope;
        var elsewhere = await TestData.CreateStore(shop.Db);
        shop.Db.ChangeTracker.Clear();
        var transferred = shop.Db.Scope = AccessScope.OfStores(everything.GroupId, elsewhere.Id);

        Assert.True((await new ConfirmScore(shop.Db, shop.Clock).Run(MonthShop.Month, shop.Self, default)).Succeeded);
        var filed = await shop.File.Run(shop.Wrong() with { Files = [("截图.png", Png)] }, shop.Self, false, default);
        Assert.Empty(filed.Problems);
        var seen = await new AppealList(shop.Db, shop.Clock).Find(filed.Value, new AppealViewer(shop.Technician.Id, false), default);
        Assert.Equal(AppealState.Filed, seen!.Row.Appeal.State);
        Assert.Equal(transferred, shop.Db.Scope);
        Assert.False(await shop.Db.Scorecards.AnyAsync()); // and nothing else of the former store
        Assert.Equal("unknown-appeal", Code(await shop.Answer.Withdraw(filed.Value, seen.Row.Appeal.Version, shop.Hr, default)));
        Assert.Empty((await shop.Answer.Withdraw(filed.Value, seen.Row.Appeal.Version, shop.Self, default)).Problems);

        shop.Db.Scope = everything;
        var appeal = await shop.Db.Appeals.SingleAsync();
        Assert.Equal((shop.Store.Id, AppealState.Withdrawn), (appeal.StoreId, appeal.State));
        Assert.Equal(1, await shop.Db.ScoreConfirmations.CountAsync());
        Assert.True(await shop.Db.Notices.AnyAsync(n => n.AccountId == shop.ManagerAccount.Id)); // the former store's
    }

    private static string Code(Domain.Shared.Outcome outcome) => outcome.Problems.Select(p => p.Code).FirstOrDefault() ?? "";
}
