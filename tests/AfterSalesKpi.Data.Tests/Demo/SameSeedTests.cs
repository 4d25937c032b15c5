using AfterSalesKpi.Data.Demo;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Testing.Databases;

namespace AfterSalesKpi.Data.Tests.Demo;

public sealed class SameSeedTests
{
    private static readonly DemoSize Size = new(2, 3, 25, 7, DemoStores.Until);

    [SkippableTheory, EachDatabase]
    public async Task The_same_seed_and_moment_make_the_same_records_on_every_database(DatabaseProvider provider)
    {
        Assert.Equal(await Made(DatabaseProvider.Sqlite, Size), await Made(provider, Size));
    }

    [Fact]
    public async Task Another_seed_makes_other_records_of_every_kind_but_what_every_store_has()
    {
        var (one, other) = (await Made(DatabaseProvider.Sqlite, Size), await Made(DatabaseProvider.Sqlite, Size with { Seed = 8 }));

        Assert.Equal(["Part", "Position", "Store", "StoreCalendar"], one.Keys.Where(kind => one[kind] == other[kind]).Order());
    }

    private static async Task<Dictionary<string, string>> Made(DatabaseProvider provider, DemoSize size)
    {
        await using var database = await TestDatabase.Create(provider);
        await using var db = database.NewContext(AccessScope.OfGroup(await DemoStores.Load(database, size)));
        return await new Fingerprint(db).Of();
    }
}
