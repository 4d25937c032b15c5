using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Data.Tests.Saving;

public sealed class VersionTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    [SkippableTheory, EachDatabase]
    public async Task Each_save_of_a_changed_record_renews_its_version(DatabaseProvider provider)
    {
        var (database, order) = await Order(provider);
        await using var db = database.NewContext(order.Scope);
        var read = await db.WorkOrders.SingleAsync(o => o.Id == order.Id);
        var before = read.Version;

        TestData.Sound(read.Revise(read.Facts with { LabourFen = 1 }));
        await db.SaveChangesAsync();
        TestData.Sound(read.Revise(read.Facts with { LabourFen = 2 }));
        await db.SaveChangesAsync();
        await db.SaveChangesAsync();

        Assert.Equal(before + 2, read.Version);
        Assert.Equal(before + 2, await db.WorkOrders.Where(o => o.Id == order.Id).Select(o => o.Version).SingleAsync());
    }

    [SkippableTheory, EachDatabase]
    public async Task A_change_of_its_parts_alone_renews_the_version_of_the_whole(DatabaseProvider provider)
    {
        var (database, order) = await Order(provider);
        await using var db = database.NewContext(order.Scope);
        var read = await db.WorkOrders.Include(o => o.Jobs).SingleAsync(o => o.Id == order.Id);
        var before = read.Version;

        read.SetJobs([new WorkOrderJob(read, read.AdvisorId, "更换机油", "润滑", 3600, null)]);
        await db.SaveChangesAsync();
        Assert.Equal(before + 1, read.Version);

        read.SetJobs([]);
        await db.SaveChangesAsync();
        Assert.Equal(before + 2, read.Version);
        Assert.Equal(0, await db.WorkOrderJobs.CountAsync(j => j.WorkOrderId == order.Id));
    }

    [SkippableTheory, EachDatabase]
    public async Task Of_two_who_change_the_same_record_the_second_is_told(DatabaseProvider provider)
    {
        var (database, order) = await Order(provider);
        await using var one = database.NewContext(order.Scope);
        await using var two = database.NewContext(order.Scope);
        var mine = await one.WorkOrders.SingleAsync(o => o.Id == order.Id);
        var yours = await two.WorkOrders.SingleAsync(o => o.Id == order.Id);
        TestData.Sound(mine.Revise(mine.Facts with { LabourFen = 1 }));
        TestData.Sound(yours.Revise(yours.Facts with { PartsFen = 2 }));
        await one.SaveChangesAsync();

        var conflict = await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => two.SaveChangesAsync());

        var stored = await conflict.Entries.Single().GetDatabaseValuesAsync();
        Assert.Equal(1L, stored![nameof(WorkOrder.LabourFen)]); // the row is there
    }

    [SkippableTheory, EachDatabase]
    public async Task Of_two_who_change_its_parts_the_second_is_told(DatabaseProvider provider)
    {
        var (database, order) = await Order(provider);
        await using var one = database.NewContext(order.Scope);
        await using var two = database.NewContext(order.Scope);
        var mine = await one.WorkOrders.Include(o => o.Jobs).SingleAsync(o => o.Id == order.Id);
        var yours = await two.WorkOrders.Include(o => o.Jobs).SingleAsync(o => o.Id == order.Id);
        mine.SetJobs([new WorkOrderJob(mine, mine.AdvisorId, "甲", null, 3600, null)]);
        yours.SetJobs([new WorkOrderJob(yours, yours.AdvisorId, "乙", null, 3600, null)]);
        await one.SaveChangesAsync();

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => two.SaveChangesAsync());
        Assert.Equal(["甲"], await one.WorkOrderJobs.Where(j => j.WorkOrderId == order.Id).Select(j => j.Name!).ToListAsync());
    }

    [SkippableTheory, EachDatabase]
    public async Task A_part_is_not_changed_behind_its_whole(DatabaseProvider provider)
    {
        var (database, order) = await Order(provider);
        await using var db = database.NewContext(order.Scope);
        db.Add(new WorkOrderJob(order.Order, order.Order.AdvisorId, "更换机油", null, 3600, null));

        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync());
    }

    [SkippableTheory, EachDatabase]
    public async Task After_a_conflict_the_record_can_be_read_again_and_saved(DatabaseProvider provider)
    {
        var (database, order) = await Order(provider);
        await using var one = database.NewContext(order.Scope);
        await using var two = database.NewContext(order.Scope);
        var mine = await one.WorkOrders.SingleAsync(o => o.Id == order.Id);
        var yours = await two.WorkOrders.SingleAsync(o => o.Id == order.Id);
        TestData.Sound(mine.Revise(mine.Facts with { LabourFen = 1 }));
        TestData.Sound(yours.Revise(yours.Facts with { PartsFen = 2 }));
        await one.SaveChangesAsync();
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => two.SaveChangesAsync());

        await two.Entry(yours).ReloadAsync();
        TestData.Sound(yours.Revise(yours.Facts with { PartsFen = 2 }));
        await two.SaveChangesAsync();

        var saved = await one.WorkOrders.AsNoTracking().SingleAsync(o => o.Id == order.Id);
        Assert.Equal((1, 2), (saved.LabourFen, saved.PartsFen));
    }

    private async Task<(TestDatabase Database, Kept Order)> Order(DatabaseProvider provider)
    {
        var database = await databases.Get(provider);
        await using var db = database.NewContext();
        await TestData.CreateGroup(db);
        var order = await TestData.CreateOrder(db, await TestData.CreateStore(db));
        return (database, new Kept(order.Id, db.Scope, order));
    }

    private sealed record Kept(long Id, Domain.Access.AccessScope Scope, WorkOrder Order);
}
