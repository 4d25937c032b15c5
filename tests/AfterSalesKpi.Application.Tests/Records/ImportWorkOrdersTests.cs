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

    [SkippableTheory, EachDatabase]
    public async Task Who_inspected_is_kept_unless_it_was_somebody_who_worked_on_it(DatabaseProvider provider)
    {
        await using var world = await ImportWorld.On(databases, provider);
        await world.Sound("work-orders", ImportWorld.Order("WO-1", """
            "technician":"T1","startedAt":"2026-07-01T10:00:00","completedAt":"2026-07-01T11:00:00","inspectedAt":"2026-07-01T11:30:00","inspectedBy":"A1"
            """));
        var inspector = await world.Db.Employees.Where(e => e.Number == "A1").Select(e => e.Id).SingleAsync();
        Assert.Equal(inspector, (await world.Db.WorkOrders.AsNoTracking().SingleAsync()).InspectedById);

        Assert.Equal("inspectedBy: own-inspection", await Refusal("\"inspectedBy\":\"T1\""));
        Assert.Equal("inspectedBy: unknown-employee", await Refusal("\"inspectedBy\":\"nobody\""));
        Assert.Equal("inspectedBy: own-inspection", await Refusal("\"inspectedBy\":\"A1\",\"jobs\":[{\"technician\":\"A1\",\"standardHours\":1}]"));

        Task<string> Refusal(string fields) => world.Refused("work-orders", $$"""{"store":"S01","number":"WO-1",{{fields}}}""");
    }

    [SkippableTheory, EachDatabase]
    public async Task Null_empties_a_field_and_a_list_given_replaces_the_list(DatabaseProvider provider)
    {
        await using var world = await ImportWorld.On(databases, provider);
        await world.Sound("work-orders", ImportWorld.Order("WO-1", """
            "technician":"T1","startedAt":"2026-07-01T10:00:00","labourAmount":100,"steps":["walk-round","diagnosis"],"lateCause":"Parts",
            "pauses":[{"from":"2026-07-01T10:00:00","to":null,"reason":"WaitingParts"}],"jobs":[{"technician":"T1","standardHours":1},{"technician":"A1","standardHours":2}]
            """));

        await world.Sound("work-orders", """
            {"store":"S01","number":"WO-1","technician":null,"startedAt":null,"labourAmount":null,"lateCause":null,"pauses":[],"steps":["quality-check"],
             "jobs":[{"technician":"A1","standardHours":3}]}
            """);

        var order = await world.Db.WorkOrders.Include(o => o.Jobs).SingleAsync();
        Assert.Equal((null, null, 0L, null), (order.TechnicianId, order.StartedAt, order.LabourFen, order.LateCause));
        Assert.Empty(order.Pauses);
        Assert.Equal(["quality-check"], order.Steps!);
        Assert.Equal(10_800, Assert.Single(order.Jobs).StandardSeconds);
        Assert.Equal(1, await world.Db.WorkOrderJobs.CountAsync(j => j.GroupId == world.Group.Id));
        Assert.Equal(1, order.Version);

        await world.Sound("work-orders", """{"store":"S01","number":"WO-1","steps":null,"jobs":null}""");
        world.Db.ChangeTracker.Clear();
        order = await world.Db.WorkOrders.Include(o => o.Jobs).SingleAsync();
        Assert.Null(order.Steps);
        Assert.Empty(order.Jobs);
    }

    [SkippableTheory, EachDatabase]
    public async Task Jobs_alone_changed_renew_the_orders_version(DatabaseProvider provider)
    {
        await using var world = await ImportWorld.On(databases, provider);
        await world.Sound("work-orders", ImportWorld.Order("WO-1"));

        await world.Sound("work-orders", """{"store":"S01","number":"WO-1","jobs":[{"technician":"T1","standardHours":1.5,"actualHours":2}]}""");

        var order = await world.Db.WorkOrders.Include(o => o.Jobs).SingleAsync();
        Assert.Equal((1, 1), (order.Version, order.Jobs.Count));
    }

    [SkippableTheory, EachDatabase]
    public async Task A_rework_may_point_to_an_order_further_down_the_same_body(DatabaseProvider provider)
    {
        await using var world = await ImportWorld.On(databases, provider);
        await world.Sound("work-orders", $"{ImportWorld.Order("WO-3", "\"reworkOf\":\"WO-2\"")},{ImportWorld.Order("WO-2", "\"reworkOf\":\"WO-1\"")},{ImportWorld.Order("WO-1")}");

        var ids = await world.Db.WorkOrders.ToDictionaryAsync(o => o.Number, o => o.Id);
        Assert.Equal(ids["WO-2"], (await Order(world, "WO-3")).ReworkOfId);
        Assert.Equal(ids["WO-1"], (await Order(world, "WO-2")).ReworkOfId);
    }

    [SkippableTheory, EachDatabase]
    public async Task A_rework_of_an_order_not_known_yet_is_kept_and_linked_when_it_arrives(DatabaseProvider provider)
    {
        await using var world = await ImportWorld.On(databases, provider);
        await world.Sound("work-orders", ImportWorld.Order("WO-2", "\"reworkOf\":\"WO-1\""));
        Assert.Equal((null, "WO-1"), ((await Order(world, "WO-2")).ReworkOfId, (await Order(world, "WO-2")).ReworkOfNumber));

        await world.Sound("work-orders", ImportWorld.Order("WO-1"));

        Assert.Equal((await Order(world, "WO-1")).Id, (await Order(world, "WO-2")).ReworkOfId);
    }

    [SkippableTheory, EachDatabase]
    public async Task A_rework_of_another_vehicles_order_is_refused_where_both_are_known(DatabaseProvider provider)
    {
        await using var world = await ImportWorld.On(databases, provider);
        await world.Sound("work-orders", ImportWorld.Order("WO-1"));
        Assert.Equal("reworkOf: other-vehicle", await world.Refused("work-orders", ImportWorld.Order("WO-2", "\"reworkOf\":\"WO-1\"", vin: "VIN2")));
        Assert.Equal("reworkOf: self", await world.Refused("work-orders", ImportWorld.Order("WO-2", "\"reworkOf\":\"WO-2\"")));

        var result = await world.Put("work-orders", $"{ImportWorld.Order("WO-4", "\"reworkOf\":\"WO-3\"", vin: "VIN2")},{ImportWorld.Order("WO-3")},{ImportWorld.Order("WO-5", "\"reworkOf\":\"WO-4\"")}");

        // WO-4 is refused, so there is no such order for WO-5 to be another vehicle's rework of: its link waits.
        Assert.Equal(0, Assert.Single(result.Rejected).Index);
        Assert.Equal((null, "WO-4"), ((await Order(world, "WO-5")).ReworkOfId, (await Order(world, "WO-5")).ReworkOfNumber));
    }

    [SkippableTheory, EachDatabase]
    public async Task A_link_that_waits_is_not_made_to_another_vehicles_order_until_that_is_corrected(DatabaseProvider provider)
    {
        await using var world = await ImportWorld.On(databases, provider);
        await world.Sound("work-orders", ImportWorld.Order("WO-2", "\"reworkOf\":\"WO-1\""));
        await world.Sound("work-orders", ImportWorld.Order("WO-1", vin: "VIN2"));
        Assert.Null((await Order(world, "WO-2")).ReworkOfId);

        await world.Sound("work-orders", """{"store":"S01","number":"WO-1","vehicle":{"vin":"VIN1"}}""");
        Assert.Equal((await Order(world, "WO-1")).Id, (await Order(world, "WO-2")).ReworkOfId);

        await world.Sound("work-orders", """{"store":"S01","number":"WO-1","vehicle":{"vin":"VIN2"}}""");
        Assert.Equal((null, "WO-1"), ((await Order(world, "WO-2")).ReworkOfId, (await Order(world, "WO-2")).ReworkOfNumber));
    }

    [SkippableTheory, EachDatabase]
    public async Task Orders_that_are_reworks_of_each_other_in_a_circle_are_refused(DatabaseProvider provider)
    {
        await using var world = await ImportWorld.On(databases, provider);
        var result = await world.Put("work-orders", $"{ImportWorld.Order("WO-1", "\"reworkOf\":\"WO-2\"")},{ImportWorld.Order("WO-2", "\"reworkOf\":\"WO-1\"")}");
        Assert.Equal("circular", Assert.Single(result.Rejected).Problem.Code);
        Assert.Equal(1, await world.Db.WorkOrders.CountAsync());
    }

    [SkippableTheory, EachDatabase]
    public async Task Customers_and_vehicles_are_made_as_they_come_and_changed_by_later_bodies(DatabaseProvider provider)
    {
        await using var world = await ImportWorld.On(databases, provider);
        string With(string number, string customer, string vehicle) => ImportWorld.Order(number)
            .Replace("{\"code\":\"C1\"}", customer, StringComparison.Ordinal).Replace("{\"vin\":\"VIN1\"}", vehicle, StringComparison.Ordinal);
        await world.Sound("work-orders", With("WO-1", """{"code":"C1","name":"王","phone":"138"}""", """{"vin":"vin1","plate":"沪a1","mileage":100}"""));
        await world.Sound("work-orders", $"{With("WO-2", """{"code":"C1","phone":null}""", """{"vin":"VIN1","mileage":200}""")},{With("WO-3", """{"code":"C1","referredBy":"李"}""", """{"vin":"VIN1"}""")}");

        var customer = await world.Db.Customers.SingleAsync();
        Assert.Equal(("王", null, "李"), (customer.Name, customer.Phone, customer.ReferredBy));
        var vehicle = await world.Db.Vehicles.SingleAsync();
        Assert.Equal(("VIN1", "沪A1", 200), (vehicle.Vin, vehicle.Plate, vehicle.Mileage));
        Assert.Equal(100, (await Order(world, "WO-1")).Mileage);
    }

    [SkippableTheory, EachDatabase]
    public async Task A_refused_order_makes_and_changes_no_customer_and_no_vehicle(DatabaseProvider provider)
    {
        await using var world = await ImportWorld.On(databases, provider);
        await world.Sound("work-orders", ImportWorld.Order("WO-1"));
        var before = await world.Counts();

        Assert.Equal("completedAt: before-received", await world.Refused("work-orders", """
            {"store":"S01","number":"WO-1","customer":{"code":"C1","name":"x"},"vehicle":{"vin":"VIN1","plate":"x"},"completedAt":"2026-06-01"}
            """));
        Assert.Equal("completedAt: before-received", await world.Refused("work-orders", ImportWorld.Order("WO-2", "\"completedAt\":\"2026-06-01\"", "C9", "VIN9")));
        Assert.Equal("vehicle.vin: invalid", await world.Refused("work-orders", ImportWorld.Order("WO-2", vin: "VIN_1")));

        Assert.Equal(before, await world.Counts());
    }

    [SkippableTheory, EachDatabase]
    public async Task Times_without_an_offset_are_the_stores_and_a_date_alone_is_midnight(DatabaseProvider provider)
    {
        await using var world = await ImportWorld.On(databases, provider);
        await world.Sound("stores", """{"code":"S01","timeZone":"Europe/Berlin"}""");
        await world.Sound("work-orders", ImportWorld.Order("WO-1", """
            "receivedAt":"2026-07-01","dispatchedAt":"2026-07-01T00:00Z","startedAt":"2026-07-01t08:30:15,9","promisedAt":"2026-12-01 09:00","completedAt":"2026-07-01T08:00:00-0530"
            """));

        var order = await Order(world, "WO-1");
        Assert.Equal(new DateTime(2026, 6, 30, 22, 0, 0, DateTimeKind.Utc), order.ReceivedAt);
        Assert.Equal(new DateTime(2026, 7, 1, 0, 0, 0, DateTimeKind.Utc), order.DispatchedAt);
        Assert.Equal(new DateTime(2026, 7, 1, 6, 30, 15, DateTimeKind.Utc), order.StartedAt);
        Assert.Equal(new DateTime(2026, 12, 1, 8, 0, 0, DateTimeKind.Utc), order.PromisedAt);
        Assert.Equal(new DateTime(2026, 7, 1, 13, 30, 0, DateTimeKind.Utc), order.CompletedAt);
    }

    [SkippableTheory, EachDatabase]
    public async Task Overlapping_stays_long_pauses_and_voided_orders_are_accepted(DatabaseProvider provider)
    {
        await using var world = await ImportWorld.On(databases, provider);
        await world.Sound("work-orders", $"{ImportWorld.Order("WO-1", "\"deliveredAt\":\"2026-07-09\"")},{ImportWorld.Order("WO-2", "\"deliveredAt\":\"2026-07-05\"")}");
        await world.Sound("work-orders", """
            {"store":"S01","number":"WO-2","completedAt":"2026-07-02","pauses":[{"from":"2026-06-01","to":"2026-08-01","reason":"CustomerPayment"}]},
            {"store":"S01","number":"WO-1","voided":true}
            """);
        Assert.Equal(0, (await Order(world, "WO-2")).HandlingSeconds);
        Assert.True((await Order(world, "WO-1")).Voided);
    }

    private static Task<WorkOrder> Order(ImportWorld world, string number) => world.Db.WorkOrders.AsNoTracking().SingleAsync(o => o.Number == number);
}
