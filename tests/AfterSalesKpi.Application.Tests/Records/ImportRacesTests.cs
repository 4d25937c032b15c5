using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Tests.Records;

/// <summary>Imports that meet: one wins, the other is made again on what it finds then.</summary>
public sealed class ImportRacesTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    private const int Orders = 40;

    [SkippableTheory, EachDatabase]
    public async Task The_same_new_orders_sent_at_the_same_moment_are_there_once(DatabaseProvider provider)
    {
        await using var world = await ImportWorld.On(databases, provider);
        var items = string.Join(',', Enumerable.Range(0, Orders).Select(n => ImportWorld.Order($"WO-{n}", "\"jobs\":[{\"technician\":\"T1\",\"standardHours\":1}]", $"C{n % 7}", $"VIN{n % 7}")));

        await AtOnce(4, async () => Assert.Empty((await world.Put("work-orders", items)).Rejected));

        Assert.Equal(Orders, await world.Db.WorkOrders.CountAsync());
        Assert.Equal(Orders, await world.Db.WorkOrderJobs.CountAsync());
        Assert.Equal((7, 7), (await world.Db.Customers.CountAsync(), await world.Db.Vehicles.CountAsync()));
        Assert.Equal(Orders, await world.Db.AuditEntries.CountAsync(e => e.RecordType == "WorkOrder"));
    }

    [SkippableTheory, EachDatabase]
    public async Task Changes_of_different_fields_at_the_same_moment_are_both_kept(DatabaseProvider provider)
    {
        await using var world = await ImportWorld.On(databases, provider);
        await world.Sound("work-orders", string.Join(',', Enumerable.Range(0, Orders).Select(n => ImportWorld.Order($"WO-{n}"))));
        string All(string more) => string.Join(',', Enumerable.Range(0, Orders).Select(n => $$"""{"store":"S01","number":"WO-{{n}}",{{more}}}"""));

        await Task.WhenAll(
            Task.Run(() => world.Put("work-orders", All("\"startedAt\":\"2026-07-01T10:00:00\""))),
            Task.Run(() => world.Put("work-orders", All("\"labourAmount\":12.5"))),
            Task.Run(() => world.Put("work-orders", All("\"jobs\":[{\"technician\":\"T1\",\"standardHours\":1}]"))));

        Assert.Equal(Orders, await world.Db.WorkOrders.CountAsync(o => o.StartedAt != null && o.LabourFen == 1250 && o.Jobs.Count == 1));
    }

    [SkippableTheory, EachDatabase]
    public async Task A_rework_and_its_original_sent_at_the_same_moment_are_linked(DatabaseProvider provider)
    {
        await using var world = await ImportWorld.On(databases, provider);
        for (var round = 0; round < 5; round++)
        {
            var (original, rework) = ($"O-{round}", $"R-{round}");
            await Task.WhenAll(
                Task.Run(() => world.Put("work-orders", ImportWorld.Order(original))),
                Task.Run(() => world.Put("work-orders", ImportWorld.Order(rework, $"\"reworkOf\":\"{original}\""))));
        }

        Assert.Equal(5, await world.Db.WorkOrders.CountAsync(o => o.ReworkOfId != null));
    }

    private static async Task AtOnce(int times, Func<Task> work) => await Task.WhenAll(Enumerable.Range(0, times).Select(_ => Task.Run(work)));
}
