using AfterSalesKpi.Application.Records.Surveys;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Tests.Records.Surveys;

public sealed class InviteCustomersTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    [SkippableTheory, EachDatabase]
    public async Task A_customer_is_invited_once_for_all_orders_of_a_visit(DatabaseProvider provider)
    {
        await using var world = await SurveyWorld.On(databases, provider);
        var customer = await TestData.CreateCustomer(world.Db);
        var first = await world.Order(customer: customer);
        var second = await world.Order(f => f with { DeliveredAt = TestData.Noon.AddHours(3.5) }, customer);
        await world.Order();

        Assert.Equal(3, await world.Invite());
        Assert.Equal(0, await world.Invite());

        var invitations = await world.Db.SurveyInvitations.AsNoTracking().ToListAsync();
        Assert.Equal(2, invitations.Count);
        var visit = invitations.Single(i => i.CustomerId == customer.Id);
        Assert.Equal((first.Id, world.Now.AddDays(30)), (visit.WorkOrderId, visit.ExpiresAt));
        Assert.Equal([first.Id, second.Id], await world.Db.InvitedOrders.Where(o => o.InvitationId == visit.Id).Select(o => o.WorkOrderId).OrderBy(id => id).ToListAsync());
    }

    [SkippableTheory, EachDatabase]
    public async Task Those_who_wish_no_contact_and_what_is_no_visit_of_a_customer_are_left_alone(DatabaseProvider provider)
    {
        await using var world = await SurveyWorld.On(databases, provider);
        var quiet = await TestData.CreateCustomer(world.Db);
        quiet.Describe(quiet.Name, quiet.Phone, null, TestData.Noon.AddDays(-1));
        await world.Db.SaveChangesAsync();
        await world.Order(customer: quiet);
        await world.Order(f => f with { ServiceType = ServiceType.Internal });
        await world.Order(f => f with { DeliveredAt = null, CompletedAt = null });
        await world.Order(f => f with { DeliveredAt = null, CancelledAt = TestData.Noon.AddHours(1) });
        await world.Order(f => f with { ReceivedAt = TestData.Noon.AddDays(-9), StartedAt = null, PromisedAt = null, CompletedAt = null, DeliveredAt = TestData.Noon.AddDays(-8) });

        Assert.Equal(0, await world.Invite());
    }

    [SkippableTheory, EachDatabase]
    public async Task The_code_at_delivery_and_the_job_lead_to_one_invitation(DatabaseProvider provider)
    {
        await using var world = await SurveyWorld.On(databases, provider);
        var order = await world.Order();

        var codes = await Task.WhenAll(world.Link(order), world.Link(order), world.Link(order));
        await world.Invite();

        Assert.Equal(3, codes.Distinct().Count());
        Assert.Equal(1, await world.Db.SurveyInvitations.CountAsync());
        foreach (var code in codes) Assert.NotNull(await world.Open(code));
    }

    [SkippableTheory, EachDatabase]
    public async Task Of_very_many_links_the_oldest_gives_way(DatabaseProvider provider)
    {
        await using var world = await SurveyWorld.On(databases, provider);
        var order = await world.Order();
        var first = await world.Link(order);
        for (var n = 0; n < MakeSurveyLink.Most; n++)
        {
            world.Clock.Advance(TimeSpan.FromSeconds(1));
            await world.Link(order);
        }

        Assert.Equal(MakeSurveyLink.Most, await world.Db.SurveyLinks.CountAsync());
        Assert.Null(await world.Open(first));
    }

    [SkippableTheory, EachDatabase]
    public async Task Nobody_is_asked_about_work_that_is_not_done(DatabaseProvider provider)
    {
        await using var world = await SurveyWorld.On(databases, provider);
        var order = await world.Order(f => f with { DeliveredAt = null, CompletedAt = null });
        await using var db = world.NewContext();

        var refused = await new MakeSurveyLink(db, new Application.Records.Importing.ImportTransaction(db, world.Clock)).Run(order.Id, default);

        Assert.Equal("survey-not-due", Assert.Single(refused.Problems).Code);
    }
}
