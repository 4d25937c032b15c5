using AfterSalesKpi.Application.Records.CustomerCare;
using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Application.Records.Surveys;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Records.Surveys;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Tests.Records.CustomerCare;

public sealed class RecordCallTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    private static readonly Dictionary<string, string> Satisfied =
        DefaultQuestions.All.Where(q => q.Kind != QuestionKind.Text).ToDictionary(q => q.Key, q => q.Kind == QuestionKind.Scale ? "9" : "5");

    [SkippableTheory, EachDatabase]
    public async Task Call_answers_and_complaint_are_kept_as_one_and_sent_twice_they_are_one(DatabaseProvider provider)
    {
        await using var world = await CareWorld.On(databases, provider);
        var order = await world.Deliver("2026-07-14 10:00");
        var entry = world.Call(order) with { Answers = Satisfied, Complaint = "等太久", TalkSeconds = 95 };

        var saved = TestData.Given(await world.Record.Run(entry, default));
        world.Db.ChangeTracker.Clear();
        var again = TestData.Given(await world.Record.Run(entry, default));

        Assert.Equal(("CP260715-001", saved.Complaint, saved.Reference), (saved.Complaint, again.Complaint, again.Reference));
        var call = await world.Db.FollowUps.SingleAsync();
        Assert.Equal((95, "13800138000", FollowUpOutcome.Reached), (call.TalkSeconds, call.DialledNumber, call.Outcome));
        var response = await world.Db.SurveyResponses.SingleAsync();
        Assert.Equal((SurveyChannel.Phone, world.Agents[0].Id, 5, call.At), (response.Channel, response.EnteredById, response.Overall, response.At));
        var complaint = await world.Db.Complaints.SingleAsync();
        Assert.Equal((order.Id, order.CustomerId, call.Id, call.At.AddDays(2)), (complaint.WorkOrderId, complaint.CustomerId, complaint.FollowUpId, complaint.DueAt));
        Assert.Contains(await world.Db.MonthsToCalculate.ToListAsync(), m => m.Month == new StoreMonth(2026, 7));
    }

    [SkippableTheory, EachDatabase]
    public async Task Answers_taken_in_a_call_close_the_customers_link_until_the_call_is_taken_back(DatabaseProvider provider)
    {
        await using var world = await CareWorld.On(databases, provider);
        var order = await world.Deliver("2026-07-14 10:00");
        await new InviteCustomers(world.Db, new ImportTransaction(world.Db, world.Clock)).Run(default);
        var saved = TestData.Given(await world.Record.Run(world.Call(order) with { Answers = Satisfied }, default));

        var response = await world.Db.SurveyResponses.AsNoTracking().SingleAsync();
        Assert.Equal(response.Id, (await world.Db.SurveyInvitations.AsNoTracking().SingleAsync()).ResponseId);
        world.Db.ChangeTracker.Clear();
        Assert.True((await world.Undo.Run(world.Store.Id, saved.Reference, world.Agents[0].Id, default)).Succeeded);
        Assert.Null((await world.Db.SurveyInvitations.AsNoTracking().SingleAsync()).AnsweredAt);
    }

    [SkippableTheory, EachDatabase]
    public async Task What_is_taken_back_counts_nowhere_and_the_customer_is_back(DatabaseProvider provider)
    {
        await using var world = await CareWorld.On(databases, provider);
        var order = await world.Deliver("2026-07-14 10:00");
        var saved = TestData.Given(await world.Record.Run(world.Call(order) with { Answers = Satisfied, Complaint = "等太久" }, default));
        world.Db.ChangeTracker.Clear();

        Assert.Equal("unknown-call", Assert.Single((await world.Undo.Run(world.Store.Id, saved.Reference, world.Agents[1].Id, default)).Problems).Code);
        Assert.True((await world.Undo.Run(world.Store.Id, saved.Reference, world.Agents[0].Id, default)).Succeeded);

        world.Db.ChangeTracker.Clear();
        Assert.True((await world.Db.FollowUps.SingleAsync()).Voided && (await world.Db.SurveyResponses.SingleAsync()).Voided && (await world.Db.Complaints.SingleAsync()).Voided);
        Assert.Equal(CallState.Due, await world.StateOf(order));
    }

    [SkippableTheory, EachDatabase]
    public async Task After_a_minute_nothing_is_taken_back(DatabaseProvider provider)
    {
        await using var world = await CareWorld.On(databases, provider);
        var saved = TestData.Given(await world.Record.Run(world.Call(await world.Deliver("2026-07-14 10:00")), default));
        world.Db.ChangeTracker.Clear();
        world.Clock.Advance(UndoCall.Taken + TimeSpan.FromSeconds(1));

        Assert.Equal("call-undo-too-late", Assert.Single((await world.Undo.Run(world.Store.Id, saved.Reference, world.Agents[0].Id, default)).Problems).Code);
    }

    [SkippableTheory, EachDatabase]
    public async Task What_does_not_fit_together_is_refused_and_nothing_is_kept(DatabaseProvider provider)
    {
        await using var world = await CareWorld.On(databases, provider);
        var order = await world.Deliver("2026-07-14 10:00");
        var stranger = await TestData.CreateCustomer(world.Db);
        world.Db.ChangeTracker.Clear();

        async Task<string> Refused(CallEntry entry) => Assert.Single((await world.Record.Run(entry, default)).Problems).Code;
        Assert.Equal("required", await Refused(world.Call(order) with { Outcome = null }));
        Assert.Equal("answers-not-reached", await Refused(world.Call(order, FollowUpOutcome.NoAnswer) with { Answers = Satisfied }));
        Assert.Equal("no-call-again", await Refused(world.Call(order, FollowUpOutcome.Refused) with { CallAgainAt = TestData.Noon.AddHours(1) }));
        Assert.Equal("call-again-past", await Refused(world.Call(order, FollowUpOutcome.NoAnswer) with { CallAgainAt = TestData.Noon.AddHours(-1) }));
        Assert.Equal("nothing-delivered", await Refused(world.Call(order) with { CustomerId = stranger.Id }));
        Assert.Equal(0, await world.Db.FollowUps.CountAsync());
        await world.Save(world.Call(order) with { Answers = Satisfied });
        Assert.Equal("already-answered", await Refused(world.Call(order) with { Answers = Satisfied }));
    }

    [SkippableTheory, EachDatabase]
    public async Task Answers_entered_by_who_served_the_order_are_shown_apart(DatabaseProvider provider)
    {
        await using var world = await CareWorld.On(databases, provider);
        var (own, other) = (await world.Deliver("2026-07-14 10:00", advisor: world.Agents[0]), await world.Deliver("2026-07-14 10:00"));
        await world.Save(world.Call(own) with { Answers = Satisfied });
        await world.Save(world.Call(other) with { Answers = Satisfied });

        var (total, rows) = await new OwnAnswers(world.Db).Read(world.Store.Id, TestData.Noon.AddDays(-1), 10, default);

        Assert.Equal((1, own.Number), (total, Assert.Single(rows).Order));
    }

    [SkippableTheory, EachDatabase]
    public async Task The_team_is_counted_agent_by_agent(DatabaseProvider provider)
    {
        await using var world = await CareWorld.On(databases, provider);
        await world.Deliver("2026-07-10 10:00");
        await world.Deliver("2026-07-12 16:00");
        var due = await world.Deliver("2026-07-14 10:00");
        world.Db.ChangeTracker.Clear();
        await world.Assign.Run(default);
        await world.Save(world.Call(due, FollowUpOutcome.NoAnswer));

        var (agents, days) = await new CallTeam(world.Db, world.Queue, world.Clock).Read(world.Store.Id, CareWorld.Zone, default);

        Assert.Equal([(0, 1, 0, 1, 0), (1, 0, 0, 0, 0), (0, 0, 1, 0, 0)], agents.Select(a => (a.Due, a.RunsOut, a.Expired, a.CalledToday, a.ReachedToday)));
        Assert.Equal((CallTeam.Days, 1, 0), (days.Count, days[^1].Calls, days[^1].Reached));
    }
}
