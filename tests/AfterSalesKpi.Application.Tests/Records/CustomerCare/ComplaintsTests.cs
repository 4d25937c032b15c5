using AfterSalesKpi.Application.Records.CustomerCare;
using AfterSalesKpi.Application.Records.Workshop;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Tests.Records.CustomerCare;

public sealed class ComplaintsTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    [SkippableTheory, EachDatabase]
    public async Task A_complaint_gets_an_owner_and_two_days_and_sent_twice_it_is_one(DatabaseProvider provider)
    {
        await using var world = await CareWorld.On(databases, provider);
        var manager = await TestData.CreateEmployee(world.Db, world.Store, PositionKind.ServiceManager);
        var order = await world.Deliver("2026-07-14 10:00");
        world.Db.ChangeTracker.Clear();

        var first = TestData.Given(await world.Open.Run(Entry(world) with { Order = order.Number }, default));
        world.Db.ChangeTracker.Clear();
        var second = TestData.Given(await world.Open.Run(Entry(world) with { Order = order.Number }, default));

        Assert.Equal(("CP260715-001", first), (first, second));
        var complaint = await world.Db.Complaints.SingleAsync();
        Assert.Equal((manager.Id, TestData.Noon.AddHours(-1).AddDays(2), order.CustomerId), (complaint.OwnerId, complaint.DueAt, complaint.CustomerId));
    }

    [SkippableTheory, EachDatabase]
    public async Task An_upheld_complaint_counts_when_decided_and_the_advisor_does_not_decide_it(DatabaseProvider provider)
    {
        await using var world = await CareWorld.On(databases, provider);
        var order = await world.Deliver("2026-07-14 10:00");
        var reference = TestData.Given(await world.Open.Run(Entry(world) with { Order = order.Number }, default));
        world.Db.ChangeTracker.Clear();
        await world.Db.MonthsToCalculate.ExecuteDeleteAsync();

        Assert.Equal("own-complaint", Assert.Single((await Decide(world, reference, 0, world.Advisor.Id)).Problems).Code);
        Assert.Equal((0, 1), await world.Sums("complaint-rate"));
        Assert.True((await Decide(world, reference, 0, null)).Succeeded);

        Assert.Equal((1, 1), await world.Sums("complaint-rate", world.Advisor.Id));
        Assert.Equal(new StoreMonth(2026, 7), Assert.Single((await world.Db.MonthsToCalculate.ToListAsync()).Select(m => m.Month).Distinct()));
        world.Db.ChangeTracker.Clear();
        Assert.True((await world.Change.Void(world.Store.Id, reference, 1, default)).Succeeded);
        Assert.Equal((0, 1), await world.Sums("complaint-rate"));
    }

    [SkippableTheory, EachDatabase]
    public async Task A_version_that_was_not_seen_is_never_overwritten(DatabaseProvider provider)
    {
        await using var world = await CareWorld.On(databases, provider);
        var reference = TestData.Given(await world.Open.Run(Entry(world), default));
        world.Db.ChangeTracker.Clear();
        Assert.True((await world.Change.Revise(reference, Entry(world) with { Version = 0, Text = "第一个" }, default)).Succeeded);
        world.Db.ChangeTracker.Clear();

        var late = await world.Change.Revise(reference, Entry(world) with { Version = 0, Text = "第二个" }, default);

        Assert.Equal(SaveWorkOrder.ChangedMeanwhile, Assert.Single(late.Problems).Code);
        Assert.Equal("第一个", (await world.Db.Complaints.AsNoTracking().SingleAsync()).Text);
    }

    [SkippableTheory, EachDatabase]
    public async Task The_list_is_asked_by_state_and_text_and_counted(DatabaseProvider provider)
    {
        await using var world = await CareWorld.On(databases, provider);
        var open = TestData.Given(await world.Open.Run(Entry(world) with { Text = "车没洗干净" }, default));
        var decided = TestData.Given(await world.Open.Run(Entry(world) with { Text = "报价不清" }, default));
        var overdue = TestData.Given(await world.Open.Run(Entry(world) with { Text = "态度不好", At = TestData.Noon.AddDays(-9), DueAt = TestData.Noon.AddDays(-8) }, default));
        world.Db.ChangeTracker.Clear();
        Assert.True((await Decide(world, decided, 0, null)).Succeeded);
        var list = new ComplaintList(world.Db, world.Clock);

        async Task<List<string>> Asked(ComplaintFilter filter) => (await list.Page(filter, 1, 10, default)).Rows.ConvertAll(r => r.Reference);
        Assert.Equal([open], await Asked(new ComplaintFilter { Status = ComplaintStatus.Open }));
        Assert.Equal([overdue], await Asked(new ComplaintFilter { Status = ComplaintStatus.Overdue }));
        Assert.Equal([decided], await Asked(new ComplaintFilter { Status = ComplaintStatus.Decided, Upheld = true }));
        Assert.Equal([overdue], await Asked(new ComplaintFilter { Text = "态度" }));
        Assert.Equal(3, (await Asked(new ComplaintFilter { Sort = ComplaintSort.Due, Descending = false })).Count);
        var counts = await list.Counts(new ComplaintFilter(), default);
        Assert.Equal((1, 1, 1), (counts[ComplaintStatus.Open], counts[ComplaintStatus.Overdue], counts[ComplaintStatus.Decided]));
        Assert.Equal(open, list.All(new ComplaintFilter { Status = ComplaintStatus.Open }, 10).Single().Reference);
    }

    private static Task<Outcome<string>> Decide(CareWorld world, string reference, int version, int? decider) =>
        world.Change.Decide(world.Store.Id, reference, version, true, "核实属实", decider, default);

    private static ComplaintEntry Entry(CareWorld world) => new() { StoreId = world.Store.Id, At = TestData.Noon.AddHours(-1), Text = "等太久" };
}
