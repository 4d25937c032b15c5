using AfterSalesKpi.Data.Access;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Data.Tests.Access;

public sealed class ForeignLinksTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    /// <summary>Every link of an order, named as a form or an import would: by a number alone.</summary>
    private static readonly Dictionary<string, Func<WorkOrderFacts, TwoGroups, WorkOrderFacts>> Links = new()
    {
        ["customer"] = (facts, two) => facts with { CustomerId = two.TheirOrder.CustomerId },
        ["vehicle"] = (facts, two) => facts with { VehicleId = two.TheirOrder.VehicleId },
        ["advisor"] = (facts, two) => facts with { AdvisorId = two.TheirAdvisor.Id },
        ["technician"] = (facts, two) => facts with { TechnicianId = two.TheirAdvisor.Id },
        ["rework"] = (facts, two) => facts with { ReworkOfId = two.TheirOrder.Id },
        ["caller"] = (facts, two) => facts with { FollowUpAssigneeId = two.TheirAdvisor.Id },
    };

    [SkippableTheory]
    [EachDatabase("customer"), EachDatabase("vehicle"), EachDatabase("advisor"), EachDatabase("technician"), EachDatabase("rework"), EachDatabase("caller")]
    public async Task An_order_is_not_linked_to_another_groups_row(DatabaseProvider provider, string link)
    {
        var two = await TwoGroups.In(await databases.Get(provider));
        await using (var db = two.Database.NewContext(two.OurGroup))
        {
            var order = await db.WorkOrders.SingleAsync();
            TestData.Sound(order.Revise(Links[link](order.Facts, two)));
            await Assert.ThrowsAsync<OutsideScopeException>(() => db.SaveChangesAsync());
        }

        await using (var db = two.Database.NewContext(two.OurGroup))
        {
            var added = new WorkOrder(two.Ours.GroupId, two.Ours.Id, TestData.NewCode("WO-"));
            TestData.Sound(added.Revise(Links[link](two.OurOrder.Facts, two)));
            db.Add(added);
            await Assert.ThrowsAsync<OutsideScopeException>(() => db.SaveChangesAsync());
        }

        Assert.Empty(await two.Database.NewContext().LinksBetweenGroups(default));
    }

    [SkippableTheory, EachDatabase]
    public async Task A_link_to_another_groups_row_that_is_held_is_refused_without_asking(DatabaseProvider provider)
    {
        var two = await TwoGroups.In(await databases.Get(provider));
        await using var db = two.Database.NewContext(two.OurGroup);
        await db.Customers.IgnoreQueryFilters().LoadAsync();
        var order = await db.WorkOrders.SingleAsync();
        TestData.Sound(order.Revise(order.Facts with { CustomerId = two.TheirOrder.CustomerId }));

        await Assert.ThrowsAsync<OutsideScopeException>(() => db.SaveChangesAsync());
    }

    [SkippableTheory, EachDatabase]
    public async Task A_part_of_a_record_is_not_linked_to_another_groups_row(DatabaseProvider provider)
    {
        var two = await TwoGroups.In(await databases.Get(provider));
        await using var db = two.Database.NewContext(two.OurGroup);
        var order = await db.WorkOrders.Include(o => o.Jobs).SingleAsync();
        order.SetJobs([new WorkOrderJob(order, two.TheirAdvisor.Id, "更换机油", null, 3600, 3500)]);

        await Assert.ThrowsAsync<OutsideScopeException>(() => db.SaveChangesAsync());
    }

    [SkippableTheory, EachDatabase]
    public async Task The_query_over_all_links_sees_one_that_got_in(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        var two = await TwoGroups.In(database);
        await using var db = database.NewContext();
        await db.Database.ExecuteSqlAsync($"""UPDATE "WorkOrders" SET "CustomerId" = {two.TheirOrder.CustomerId} WHERE "Id" = {two.OurOrder.Id}""");

        Assert.Equal(["WorkOrders.CustomerId: 1"], await db.LinksBetweenGroups(default));
    }
}
