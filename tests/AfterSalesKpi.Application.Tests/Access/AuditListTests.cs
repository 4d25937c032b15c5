using AfterSalesKpi.Application.Access;
using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Databases;
using Microsoft.Extensions.Time.Testing;

namespace AfterSalesKpi.Application.Tests.Access;

public sealed class AuditListTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    [SkippableTheory, EachDatabase]
    public async Task Days_are_found_whatever_the_clock_did_between_two_entries(DatabaseProvider provider)
    {
        await using var db = (await databases.Get(provider)).NewContext();
        var clock = new FakeTimeProvider(TestData.Noon);
        db.Clock = clock;
        await TestData.CreateGroup(db);
        var store = await TestData.CreateStore(db);
        // The third is saved by a node whose clock is a day behind.
        string[] names = ["一", "二", "三", "四", "五"];
        int[] days = [10, 11, 10, 12, 13];
        for (var n = 0; n < names.Length; n++)
        {
            clock.AdjustTime(TestData.Noon.AddDays(days[n]));
            TestData.Sound(store.Describe(names[n], null, store.TimeZone));
            db.Update(store);
            await db.SaveChangesAsync();
        }

        async Task<List<long>> Between(int? from, int? until, string? type = "Store", long? before = null) =>
            [.. (await new AuditList(db).Run(new AuditFilter { From = from is { } f ? TestData.Noon.AddDays(f) : null, Until = until is { } u ? TestData.Noon.AddDays(u) : null, RecordType = type, Before = before }, 50, default)).Select(e => e.Number)];

        var all = await Between(10, null);
        Assert.Equal(5, all.Count);
        Assert.Equal(all.OrderDescending(), all);
        var (first, second, third, fourth) = (all[4], all[3], all[2], all[1]);
        Assert.Equal([third, first], await Between(10, 11));
        Assert.Equal([second], await Between(11, 12));
        Assert.Equal([third, second, first], await Between(10, 12));
        Assert.Equal([second, first], await Between(10, 12, before: third));
        Assert.Equal([fourth], await Between(12, 13));
        Assert.Empty(await Between(20, 21));
        Assert.Empty(await Between(12, 13, "Employee"));
    }
}
