using AfterSalesKpi.Application.Records.CustomerCare;
using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Tests.Records.CustomerCare;

public sealed class CorrectContactTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    [SkippableTheory, EachDatabase]
    public async Task A_wish_holds_from_now_on_and_what_was_delivered_before_still_counts(DatabaseProvider provider)
    {
        await using var world = await CareWorld.On(databases, provider);
        var order = await world.Deliver("2026-07-14 10:00");

        Assert.True((await Correct(world, order, "", wish: true)).Succeeded);
        Assert.Equal(CallState.NoCalls, await world.StateOf(order));

        world.Now("2026-07-18 10:00");
        Assert.Equal((0, 1), await world.Sums("follow-up-coverage"));
        Assert.True((await Correct(world, order, "", wish: false)).Succeeded);
        Assert.Null((await world.Db.Customers.AsNoTracking().SingleAsync()).NoCallsSince);
    }

    [SkippableTheory, EachDatabase]
    public async Task A_number_is_corrected_and_never_taken_away(DatabaseProvider provider)
    {
        await using var world = await CareWorld.On(databases, provider);
        var order = await world.Deliver("2026-07-14 10:00");

        Assert.True((await Correct(world, order, " 139 1111 2222 ")).Succeeded);
        Assert.True((await Correct(world, order, " ")).Succeeded);
        Assert.Equal("not-a-phone", Assert.Single((await Correct(world, order, "none")).Problems).Code);
        Assert.Equal("changed-meanwhile", Assert.Single((await Correct(world, order, "13911113333", version: -1)).Problems).Code);
        Assert.Equal("13911112222", (await world.Db.Customers.AsNoTracking().SingleAsync()).Phone);
    }

    private static async Task<Outcome<Customer>> Correct(CareWorld world, WorkOrder order, string phone, bool wish = false, int? version = null)
    {
        world.Db.ChangeTracker.Clear();
        var seen = version ?? (await world.Db.Customers.AsNoTracking().SingleAsync(c => c.Id == order.CustomerId)).Version;
        var saved = await new CorrectContact(new ImportTransaction(world.Db, world.Clock), world.Db).Run(world.Store.Id, order.CustomerId, seen, phone, wish, default);
        world.Db.ChangeTracker.Clear();
        return saved;
    }
}
