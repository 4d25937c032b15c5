using AfterSalesKpi.Application.Scorecards.Grades;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Databases;

namespace AfterSalesKpi.Application.Tests.Scorecards;

public sealed class GradesTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    [SkippableTheory, EachDatabase]
    public async Task Real_grades_are_shown_beside_wished_ones_and_no_score_changes(DatabaseProvider provider)
    {
        await using var shop = await MonthShop.Make(databases, provider);
        var before = (await shop.Card()).Now.Card.Checksum;
        var wish = new WishGrades(shop.Db);
        Assert.True((await wish.Run(shop.Store.Id, null, [new("S", 0), new("D", 100)], default)).Succeeded);
        shop.Db.ChangeTracker.Clear();

        var seen = Assert.Single(await new GradesQuery(shop.Db).Run(MonthShop.Month, shop.Store.Id, default));

        Assert.Equal(3, seen.People);
        Assert.Equal(3, seen.Wished!["D"]);
        Assert.Equal(seen.Real.Where(g => g.Key != "D").Sum(g => g.Value), seen.Apart);
        Assert.Equal(before, (await shop.Card()).Now.Card.Checksum);
        Assert.Equal("changed-meanwhile", (await wish.Run(shop.Store.Id, null, [new("S", 100)], default)).Problems.Single().Code);
        Assert.Equal("shares-not-whole", (await wish.Run(shop.Store.Id, seen.Wish!.Version, [new("S", 99)], default)).Problems.Single().Code);
        shop.Db.ChangeTracker.Clear();
        Assert.True((await wish.Run(shop.Store.Id, seen.Wish.Version, [], default)).Succeeded);
        Assert.Null(Assert.Single(await new GradesQuery(shop.Db).Run(MonthShop.Month, shop.Store.Id, default)).Apart);
    }
}
