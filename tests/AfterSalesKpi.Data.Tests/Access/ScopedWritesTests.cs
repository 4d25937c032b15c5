using System.Reflection;
using AfterSalesKpi.Data.Access;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.Parts;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Data.Tests.Access;

/// <summary>The attempts of which EF Core's query filters stop only the first (measured once; kept as tests).</summary>
public sealed class ScopedWritesTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    [SkippableTheory, EachDatabase]
    public async Task Another_groups_row_is_neither_listed_nor_found(DatabaseProvider provider)
    {
        var two = await TwoGroups.In(await databases.Get(provider));
        await using var db = two.Database.NewContext(two.OurGroup);

        Assert.Null(await db.WorkOrders.FindAsync(two.TheirOrder.Id));
        Assert.Equal([two.OurOrder.Number], await db.WorkOrders.Select(o => o.Number).ToListAsync());
        Assert.Equal(2, await db.Stores.CountAsync());
    }

    [SkippableTheory, EachDatabase]
    public async Task Another_store_of_the_group_is_not_seen_by_who_has_one_store(DatabaseProvider provider)
    {
        var two = await TwoGroups.In(await databases.Get(provider));
        await using var db = two.Database.NewContext(AccessScope.OfStores(two.Ours.GroupId, two.OurOther.Id));

        Assert.Empty(await db.WorkOrders.ToListAsync());
        Assert.Equal([two.OurOther.Code], await db.Stores.Select(s => s.Code).ToListAsync());
    }

    [SkippableTheory, EachDatabase]
    public async Task Nothing_is_seen_before_a_scope_is_set(DatabaseProvider provider)
    {
        var two = await TwoGroups.In(await databases.Get(provider));
        await using var db = two.Database.NewContext();

        Assert.Empty(await db.WorkOrders.ToListAsync());
        Assert.Empty(await db.Groups.ToListAsync());
        Assert.Empty(await db.Positions.ToListAsync());
    }

    [SkippableTheory, EachDatabase]
    public async Task An_update_that_only_says_the_row_is_ours_changes_nothing(DatabaseProvider provider)
    {
        var two = await TwoGroups.In(await databases.Get(provider));
        await using var db = two.Database.NewContext(two.OurGroup);
        var forged = new WorkOrder(two.Ours.GroupId, two.Ours.Id, "FORGED");
        TestData.Sound(forged.Revise(two.OurOrder.Facts));
        Set(forged, nameof(WorkOrder.Id), two.TheirOrder.Id);
        db.Update(forged);

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => db.SaveChangesAsync());

        await using var theirs = two.Database.NewContext(two.TheirGroup);
        Assert.Equal(two.TheirOrder.Number, (await theirs.WorkOrders.SingleAsync()).Number);
    }

    [SkippableTheory, EachDatabase]
    public async Task Adding_a_row_for_another_group_is_refused(DatabaseProvider provider)
    {
        var two = await TwoGroups.In(await databases.Get(provider));
        await using var db = two.Database.NewContext(two.OurGroup);
        db.Add(new Customer(two.Theirs.GroupId, "PLANTED"));

        await Assert.ThrowsAsync<OutsideScopeException>(() => db.SaveChangesAsync());
    }

    [SkippableTheory, EachDatabase]
    public async Task Adding_a_row_for_another_store_is_refused(DatabaseProvider provider)
    {
        var two = await TwoGroups.In(await databases.Get(provider));
        await using var db = two.Database.NewContext(two.OurStore);
        db.Add(NewPart(two.OurOther));

        await Assert.ThrowsAsync<OutsideScopeException>(() => db.SaveChangesAsync());
    }

    [SkippableTheory, EachDatabase]
    public async Task Adding_a_row_without_a_scope_is_refused(DatabaseProvider provider)
    {
        var two = await TwoGroups.In(await databases.Get(provider));
        await using var db = two.Database.NewContext();
        db.Add(NewPart(two.Ours));

        await Assert.ThrowsAsync<OutsideScopeException>(() => db.SaveChangesAsync());
    }

    [SkippableTheory, EachDatabase]
    public async Task A_store_is_opened_only_by_who_has_the_whole_group(DatabaseProvider provider)
    {
        var two = await TwoGroups.In(await databases.Get(provider));
        await using var db = two.Database.NewContext(two.OurStore);
        db.Add(new Store(two.Ours.GroupId, TestData.NewCode("S"), "新店"));

        await Assert.ThrowsAsync<OutsideScopeException>(() => db.SaveChangesAsync());
    }

    [SkippableTheory, EachDatabase]
    public async Task A_group_is_founded_only_by_who_belongs_to_none(DatabaseProvider provider)
    {
        var two = await TwoGroups.In(await databases.Get(provider));
        await using var db = two.Database.NewContext(two.OurGroup);
        db.Add(new DealerGroup(TestData.NewCode("集团"), TestData.Noon));

        await Assert.ThrowsAsync<OutsideScopeException>(() => db.SaveChangesAsync());
    }

    [SkippableTheory, EachDatabase]
    public async Task Deleting_another_groups_row_is_refused_or_finds_none(DatabaseProvider provider)
    {
        var two = await TwoGroups.In(await databases.Get(provider));
        await using var db = two.Database.NewContext(two.OurGroup);
        db.Remove(two.TheirOrder);
        await Assert.ThrowsAsync<OutsideScopeException>(() => db.SaveChangesAsync());
        db.ChangeTracker.Clear();

        var forged = new WorkOrder(two.Ours.GroupId, two.Ours.Id, "FORGED");
        Set(forged, nameof(WorkOrder.Id), two.TheirOrder.Id);
        db.Remove(forged);
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => db.SaveChangesAsync());
    }

    [SkippableTheory, EachDatabase]
    public async Task A_row_found_because_filters_were_left_out_cannot_be_saved(DatabaseProvider provider)
    {
        var two = await TwoGroups.In(await databases.Get(provider));
        await using var db = two.Database.NewContext(two.OurGroup);
        await db.WorkOrders.IgnoreQueryFilters().ToListAsync();
        var found = await db.WorkOrders.FindAsync(two.TheirOrder.Id);
        Assert.NotNull(found); // the trap: a tracked row is found whatever the filters say
        TestData.Sound(found.Cancel(TestData.Noon.AddDays(1)).Succeeded ? Domain.Shared.Outcome.Done : found.Revise(found.Facts with { LabourFen = 1 }));

        await Assert.ThrowsAsync<OutsideScopeException>(() => db.SaveChangesAsync());
    }

    [SkippableTheory, EachDatabase]
    public async Task A_row_is_not_moved_out_of_the_scope_nor_into_it(DatabaseProvider provider)
    {
        var two = await TwoGroups.In(await databases.Get(provider));
        await using var db = two.Database.NewContext(two.OurGroup);
        var employee = await TestData.CreateEmployee(db, two.Ours);
        db.Scope = two.OurStore;
        employee.Assign(two.OurOther.Id, employee.PositionId, null, new DateOnly(2026, 1, 1));
        await Assert.ThrowsAsync<OutsideScopeException>(() => db.SaveChangesAsync());

        db.Scope = AccessScope.OfStores(two.Ours.GroupId, two.OurOther.Id);
        await Assert.ThrowsAsync<OutsideScopeException>(() => db.SaveChangesAsync());

        db.Scope = two.OurGroup;
        await db.SaveChangesAsync();
    }

    [SkippableTheory, EachDatabase]
    public async Task Rows_outside_the_scope_are_not_written_in_bulk_nor_are_those_beside_them(DatabaseProvider provider)
    {
        var two = await TwoGroups.In(await databases.Get(provider));
        await using var db = two.Database.NewContext(two.OurStore);

        await Assert.ThrowsAsync<OutsideScopeException>(() => db.BulkInsertAsync([NewPart(two.Ours), NewPart(two.OurOther)], default));
        await Assert.ThrowsAsync<OutsideScopeException>(() => db.BulkInsertAsync([NewPart(two.Ours), NewPart(two.Theirs)], default));
        await Assert.ThrowsAsync<OutsideScopeException>(() => db.BulkInsertAsync([new Customer(two.Theirs.GroupId, "PLANTED")], default));

        await using var all = two.Database.NewContext();
        Assert.Equal(0, await all.Parts.IgnoreQueryFilters().CountAsync(p => p.StoreId == two.Ours.Id || p.StoreId == two.OurOther.Id || p.StoreId == two.Theirs.Id));
    }

    [SkippableTheory, EachDatabase]
    public async Task The_same_query_shows_each_context_its_own_rows(DatabaseProvider provider)
    {
        var two = await TwoGroups.In(await databases.Get(provider));
        await using var ours = two.Database.NewContext(two.OurGroup);
        await using var theirs = two.Database.NewContext(two.TheirGroup);
        static Task<List<string>> Numbers(KpiDbContext db) => db.WorkOrders.Select(o => o.Number).ToListAsync();

        Assert.Equal([two.OurOrder.Number], await Numbers(ours));
        Assert.Equal([two.TheirOrder.Number], await Numbers(theirs));
    }

    private static Part NewPart(Store store)
    {
        var part = new Part(store.GroupId, store.Id, TestData.NewCode("P-"));
        TestData.Sound(part.Describe("机油滤芯", "A", 3_500));
        return part;
    }

    private static void Set(object row, string property, object value) =>
        row.GetType().GetProperty(property, BindingFlags.Public | BindingFlags.Instance)!.SetValue(row, value); // named by nameof
}
