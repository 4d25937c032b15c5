using AfterSalesKpi.Application.Scorecards.Adjustments;
using AfterSalesKpi.Data.Audit;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Tests.Scorecards;

public sealed class EvidenceTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    private static readonly byte[] Jpg = [0xFF, 0xD8, 0xFF, 0xE0, 1, 2];

    [SkippableTheory, EachDatabase]
    public async Task Files_come_with_an_adjustment_or_later_while_its_month_is_open(DatabaseProvider provider)
    {
        await using var shop = await MonthShop.Make(databases, provider);
        var given = await shop.Give.Run(shop.Store.Id, MonthShop.Month, shop.Entry(2_00) with { Files = [("表扬信.jpg", Jpg)] }, shop.Manager, default);
        Assert.True(given.Succeeded);
        shop.Db.ChangeTracker.Clear();

        Assert.True((await shop.Attach.Run(given.Value, 0, [("现场.jpg", Jpg)], false, shop.Manager, default)).Succeeded);
        shop.Db.ChangeTracker.Clear();
        Assert.Equal("changed-meanwhile", Code(await shop.Attach.Run(given.Value, 0, [("又一张.jpg", Jpg)], false, shop.Manager, default))); // seen before the second file
        Assert.Equal("adjustment-not-yours", Code(await shop.Attach.Run(given.Value, 1, [("a.jpg", Jpg)], false, shop.Hr, default)));
        Assert.Equal("file-kind", Code(await shop.Attach.Run(given.Value, 1, [("a.exe", [1])], false, shop.Manager, default)));
        Assert.Equal("too-many-files", Code(await shop.Attach.Run(given.Value, 1, [.. Enumerable.Repeat(("a.jpg", Jpg), 4)], false, shop.Manager, default)));
        Assert.Equal("required", Code(await shop.Attach.Run(given.Value, 1, [], false, shop.Manager, default)));

        await shop.Calculate();
        var card = await shop.Card();
        Assert.Equal(["表扬信.jpg", "现场.jpg"], card.Files[given.Value].Select(f => f.Name));
        Assert.Equal(2, await shop.Db.AuditEntries.CountAsync(e => e.RecordType == nameof(AdjustmentFile)));
        await shop.Publish();
        Assert.Equal("month-published", Code(await shop.Attach.Run(given.Value, 1, [("a.jpg", Jpg)], false, shop.Manager, default)));
    }

    [SkippableTheory, EachDatabase]
    public async Task An_adjustment_with_a_bad_file_is_not_given_at_all(DatabaseProvider provider)
    {
        await using var shop = await MonthShop.Make(databases, provider);
        var refused = await shop.Give.Run(shop.Store.Id, MonthShop.Month, shop.Entry(2_00) with { Files = [("好.jpg", Jpg), ("坏.pdf", Jpg)] }, shop.Manager, default);
        Assert.Equal("file-kind", Code(refused));
        Assert.False(await shop.Db.Adjustments.AnyAsync());
        Assert.False(await shop.Db.AdjustmentFiles.AnyAsync());
    }

    [SkippableTheory, EachDatabase]
    public async Task The_parties_alone_see_a_file_and_the_person_only_once_it_counts(DatabaseProvider provider)
    {
        await using var shop = await MonthShop.Make(databases, provider);
        await new SaveAdjustmentRule(shop.Db).AddUsual(default);
        var safety = await shop.Db.AdjustmentRules.Where(r => r.Code == "safety").Select(r => r.Id).SingleAsync();
        var veto = await shop.Give.Run(shop.Store.Id, MonthShop.Month, shop.Entry(null, "违章操作") with { RuleId = safety, Files = [("现场.jpg", Jpg)] }, shop.Manager, default);
        shop.Db.ChangeTracker.Clear();
        var files = new AdjustmentFiles(shop.Db);

        Assert.Null(await files.Find(veto.Value, 1, shop.Technician.Id, seesAll: false, default));
        Assert.True((await shop.DecideVeto.Run(veto.Value, 0, true, shop.Hr, default)).Succeeded);
        Assert.Equal(Jpg, (await files.Find(veto.Value, 1, shop.Technician.Id, seesAll: false, default))?.Content);
        Assert.Null(await files.Find(veto.Value, 2, shop.Technician.Id, seesAll: false, default));
        Assert.Null(await files.Find(veto.Value, 1, shop.Advisor.Id, seesAll: false, default));

        var elsewhere = await TestData.CreateStore(shop.Db);
        shop.Db.Scope = AccessScope.OfStores(shop.Store.GroupId, elsewhere.Id); // another store's manager
        Assert.Null(await files.Find(veto.Value, 1, null, seesAll: true, default));
        shop.Db.Scope = AccessScope.OfStores(shop.Store.GroupId, shop.Store.Id);
        Assert.NotNull(await files.Find(veto.Value, 1, null, seesAll: true, default));
    }

    private static string Code(Outcome outcome) => outcome.Problems.Select(p => p.Code).FirstOrDefault() ?? "";
}
