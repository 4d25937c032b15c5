using AfterSalesKpi.Application.Records.CustomerCare;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Tests.Records.CustomerCare;

/// <summary>The queue and what a call counts for, with a clock that is moved (indicators.md no. 13, 22).</summary>
public sealed class CallQueueTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    [SkippableTheory, EachDatabase]
    public async Task A_customer_comes_up_the_next_working_day_and_expires_three_days_after_the_delivery(DatabaseProvider provider)
    {
        await using var world = await CareWorld.On(databases, provider);
        var order = await world.Deliver("2026-07-15 15:00");

        foreach (var (at, state) in new[]
        {
            ("2026-07-15 18:00", CallState.Coming), ("2026-07-16 09:00", CallState.Due), ("2026-07-18 15:00", CallState.Due), ("2026-07-18 15:00:01", CallState.Expired),
        })
        {
            world.Now(at);
            Assert.Equal(state, await world.StateOf(order));
        }

        world.Now("2026-08-14 16:00");
        Assert.Empty(await world.Queue.Read(world.Store.Id, CareWorld.Zone, default));
    }

    [SkippableTheory, EachDatabase]
    public async Task What_is_delivered_on_a_Saturday_comes_up_on_Monday_where_Sunday_is_closed(DatabaseProvider provider)
    {
        await using var world = await CareWorld.On(databases, provider);
        await TestData.CreateCalendar(world.Db, world.Store, ["", .. Enumerable.Repeat("08:30-18:00", 6)]);
        var order = await world.Deliver("2026-07-18 15:00"); // a Saturday

        foreach (var (at, state) in new[]
        {
            ("2026-07-18 17:00", CallState.Coming), ("2026-07-19 10:00", CallState.Coming), ("2026-07-20 08:29", CallState.Coming), ("2026-07-20 08:30", CallState.Due),
            ("2026-07-21 15:00:01", CallState.Expired),
        })
        {
            world.Now(at);
            Assert.Equal(state, await world.StateOf(order));
        }
    }

    [SkippableTheory, EachDatabase]
    public async Task One_call_is_for_all_orders_of_a_visit_and_counts_for_each_whose_time_contains_it(DatabaseProvider provider)
    {
        await using var world = await CareWorld.On(databases, provider);
        var customer = await TestData.CreateCustomer(world.Db);
        var first = await world.Deliver("2026-07-12 10:00", customer);
        await world.Deliver("2026-07-14 10:00", customer);
        await world.Deliver("2026-07-14 11:00", customer);
        world.Now("2026-07-15 16:00"); // the first one's three days are over
        var row = Assert.Single(await world.Queue.Read(world.Store.Id, CareWorld.Zone, default));
        Assert.Equal((CallState.Due, 3), (row.State, row.Deliveries.Count));

        var saved = TestData.Given(await world.Record.Run(world.Call(first), default));

        Assert.Equal(2, saved.CountsFor);
        Assert.Empty(await world.Queue.Read(world.Store.Id, CareWorld.Zone, default));
        world.Now("2026-07-20 10:00");
        Assert.Equal((2, 3), await world.Sums("follow-up-coverage"));
    }

    [SkippableTheory, EachDatabase]
    public async Task A_call_after_the_time_is_over_is_kept_and_does_not_count(DatabaseProvider provider)
    {
        await using var world = await CareWorld.On(databases, provider);
        var (late, inTime) = (await world.Deliver("2026-07-13 10:00"), await world.Deliver("2026-07-13 10:00"));
        world.Now("2026-07-16 10:00");
        await world.Save(world.Call(inTime));
        world.Now("2026-07-16 10:00:01");
        Assert.Equal(CallState.Expired, await world.StateOf(late));

        await world.Save(world.Call(late));

        Assert.Equal(CallState.Reached, await world.StateOf(late));
        Assert.Equal((1, 2), await world.Sums("follow-up-coverage"));
        Assert.Equal((1, 2), await world.Sums("follow-up-execution"));
    }

    [SkippableTheory, EachDatabase]
    public async Task Nobody_called_is_charged_to_whom_the_queue_gave_the_customer(DatabaseProvider provider)
    {
        await using var world = await CareWorld.On(databases, provider);
        var customer = await TestData.CreateCustomer(world.Db);
        var orders = new[] { await world.Deliver("2026-07-14 10:00", customer), await world.Deliver("2026-07-14 12:00", customer), await world.Deliver("2026-07-14 13:00") };
        await world.Deliver("2026-07-14 14:00", await TestData.CreateCustomer(world.Db, phone: null));
        world.Db.ChangeTracker.Clear();

        Assert.Equal(3, await world.Assign.Run(default));
        Assert.Equal(0, await world.Assign.Run(default)); // done again it changes nothing

        var given = await world.Db.WorkOrders.AsNoTracking().OrderBy(o => o.DeliveredAt).Select(o => o.FollowUpAssigneeId).ToListAsync();
        Assert.Equal([world.Agents[0].Id, world.Agents[0].Id, world.Agents[1].Id, null], given);
        world.Now("2026-07-20 10:00");
        Assert.Equal((0, 2), await world.Sums("follow-up-coverage", world.Agents[0].Id));
        Assert.Equal((0, 1), await world.Sums("follow-up-coverage", world.Agents[1].Id));
        Assert.NotEqual(orders[0].Id, orders[1].Id);
    }

    [SkippableTheory, EachDatabase]
    public async Task An_absent_agents_customers_go_to_the_others_but_for_those_that_expired(DatabaseProvider provider)
    {
        await using var world = await CareWorld.On(databases, provider);
        var expired = await world.Deliver("2026-07-10 10:00");
        expired.AssignFollowUp(world.Agents[0].Id);
        await world.Deliver("2026-07-14 10:00");
        await world.Deliver("2026-07-14 11:00");
        await world.Db.SaveChangesAsync();
        world.Db.ChangeTracker.Clear();
        await world.Assign.Run(default);

        var given = TestData.Given(await world.Give.All(world.Store.Id, world.Agents[0].Id, null, default));

        Assert.Equal(1, given.Customers);
        world.Db.ChangeTracker.Clear();
        Assert.Equal([world.Agents[0].Id, world.Agents[1].Id, world.Agents[1].Id], await world.Db.WorkOrders.OrderBy(o => o.DeliveredAt).Select(o => o.FollowUpAssigneeId).ToListAsync());
        var advisor = await world.Give.Some(world.Store.Id, [expired.CustomerId], world.Advisor.Id, default);
        Assert.Equal("no-agents", Assert.Single(advisor.Problems).Code);
    }

    [SkippableTheory, EachDatabase]
    public async Task Cancelled_internal_and_voided_orders_and_other_stores_are_not_called_about(DatabaseProvider provider)
    {
        await using var world = await CareWorld.On(databases, provider);
        await TestData.CreateOrder(world.Db, world.Store, f => f with { ServiceType = ServiceType.Internal });
        await TestData.CreateOrder(world.Db, world.Store, f => f with { Voided = true });
        await TestData.CreateOrder(world.Db, await TestData.CreateStore(world.Db));
        world.Now("2026-07-16 10:00");

        Assert.Empty(await world.Queue.Read(world.Store.Id, CareWorld.Zone, default));
        Assert.Equal(1, await CountAssignable(world));
    }

    /// <summary>The other store has nobody who calls, so its delivery stays with nobody.</summary>
    private static async Task<int> CountAssignable(CareWorld world)
    {
        world.Db.ChangeTracker.Clear();
        Assert.Equal(0, await world.Assign.Run(default));
        return await world.Db.WorkOrders.CountAsync(o => o.StoreId != world.Store.Id && o.FollowUpAssigneeId == null);
    }
}
