using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Tests.Records;

public sealed class ImportWorkOrdersTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    [SkippableTheory, EachDatabase]
    public async Task An_order_comes_in_with_its_customer_vehicle_jobs_pauses_promises_and_steps(DatabaseProvider provider)
    {
        await using var world = await ImportWorld.On(databases, provider);
        await world.Sound("work-orders", """
            {"store":"S01","number":"WO-1",
             "customer":{"code":"C1","name":"王先生","phone":"13800138000","referredBy":"老客户","noCallsSince":"2026-06-01"},
             "vehicle":{"vin":"lsvaa49j132047371","plate":"沪A12345","model":"途观","brand":"大众","soldOn":"2024-03-01","mileage":12000},
             "advisor":"A1","technician":"T1","serviceType":"Repair","bookedAt":"2026-06-30T10:00:00","confirmedAt":"2026-06-30T10:05:00",
             "receivedAt":"2026-07-01T09:00:00","dispatchedAt":"2026-07-01T09:05:00","startedAt":"2026-07-01T09:10:00","promisedAt":"2026-07-01T17:00:00+08:00",
             "completedAt":"2026-07-01T08:00:00Z","inspectedAt":"2026-07-01T16:10:00.999","settledAt":"2026-07-01T16:20:00","deliveredAt":"2026-07-01T16:30:00",
             "lateCause":"Parts","labourAmount":300.5,"partsAmount":21.3500004,
             "pauses":[{"from":"2026-07-01T10:00:00","to":"2026-07-01T11:00:00","reason":"CustomerApproval"}],
             "promises":[{"at":"2026-07-01T12:00:00","promisedAt":"2026-07-01T18:00:00","agreedByCustomer":true}],
             "steps":["walk-round","quality-check"],
             "jobs":[{"technician":"T1","name":"更换刹车片","system":"brake","standardHours":1.5,"actualHours":1.25}]}
            """);

        var order = await world.Db.WorkOrders.Include(o => o.Jobs).SingleAsync();
        Assert.Equal(new DateTime(2026, 7, 1, 1, 0, 0, DateTimeKind.Utc), order.ReceivedAt);
        Assert.Equal(new DateTime(2026, 7, 1, 9, 0, 0, DateTimeKind.Utc), order.PromisedAt);
        Assert.Equal(new DateTime(2026, 7, 1, 8, 10, 0, DateTimeKind.Utc), order.InspectedAt);
        Assert.Equal((30_050, 2_135), (order.LabourFen, order.PartsFen));
        Assert.Equal(12_000, order.Mileage);
        Assert.Equal(7 * 3600 - 3600, order.HandlingSeconds);
        Assert.Equal(new DateTime(2026, 7, 1, 10, 0, 0, DateTimeKind.Utc), order.PromiseInForceAt);
        Assert.Equal(["walk-round", "quality-check"], order.Steps!);
        var job = Assert.Single(order.Jobs);
        Assert.Equal((5_400L, (long?)4_500L), (job.StandardSeconds, job.ActualSeconds));
        var customer = await world.Db.Customers.SingleAsync();
        Assert.Equal(("王先生", "13800138000", "老客户"), (customer.Name, customer.Phone, customer.ReferredBy));
        Assert.Equal(new DateTime(2026, 5, 31, 16, 0, 0, DateTimeKind.Utc), customer.NoCallsSince);
        var vehicle = await world.Db.Vehicles.SingleAsync();
        Assert.Equal(("LSVAA49J132047371", "沪A12345", 12_000), (vehicle.Vin, vehicle.Plate, vehicle.Mileage));
    }
}
