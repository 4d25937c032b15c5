using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Data.Tests.Access;

/// <summary>The stores' filter is taken off a whole query, so a query that takes it off says so of all that it reads.</summary>
public sealed class BeyondStoresOnlyTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    [SkippableTheory, EachDatabase]
    public async Task A_list_joined_with_something_of_every_store_is_refused(DatabaseProvider provider)
    {
        var two = await TwoGroups.In(await databases.Get(provider));
        await using var db = two.Database.NewContext(two.OurStore);

        var joined = await Assert.ThrowsAsync<InvalidOperationException>(() => (
            from o in db.WorkOrders
            join s in db.BeyondStores<Store>() on o.StoreId equals s.Id
            select o.Number).ToListAsync());
        Assert.Contains(nameof(WorkOrder), joined.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<InvalidOperationException>(() => db.WorkOrders.Where(o => db.BeyondStores<Store>().Any(s => s.Id == o.StoreId)).CountAsync());
        await Assert.ThrowsAsync<InvalidOperationException>(() => db.BeyondStores<WorkOrder>().Select(o => db.Stores.Where(s => s.Id == o.StoreId).Select(s => s.Name).First()).ToListAsync());
    }

    [SkippableTheory, EachDatabase]
    public async Task What_says_so_of_all_it_reads_sees_its_group_and_what_has_no_such_filter_needs_not_say_so(DatabaseProvider provider)
    {
        var two = await TwoGroups.In(await databases.Get(provider));
        await using var db = two.Database.NewContext(Domain.Access.AccessScope.OfStores(two.Ours.GroupId, two.OurOther.Id));

        var seen = await (
            from o in db.BeyondStores<WorkOrder>()
            join s in db.BeyondStores<Store>() on o.StoreId equals s.Id
            join e in db.Employees on o.AdvisorId equals e.Id
            select new { o.Number, s.Code }).ToListAsync();

        Assert.Equal((two.OurOrder.Number, two.Ours.Code), seen.Select(o => (o.Number, o.Code)).Single());
        Assert.Empty(await db.WorkOrders.ToListAsync());
    }
}
