using AfterSalesKpi.Application.Messages;
using AfterSalesKpi.Application.Messages.Delivery;
using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Application.Records.Surveys;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Messages;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Tests.Records.Surveys;

public sealed class SendSurveyLinksTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    [SkippableTheory, EachDatabase]
    public async Task A_customer_gets_one_message_for_a_visit_and_its_address_opens_the_survey(DatabaseProvider provider)
    {
        await using var world = await SurveyWorld.On(databases, provider);
        var customer = await TestData.CreateCustomer(world.Db);
        await world.Order(customer: customer);
        await world.Order(customer: customer);
        await world.Invite();

        Assert.Equal(1, await Send(world));
        Assert.Equal(0, await Send(world));

        var message = await world.Db.OutboxMessages.AsNoTracking().SingleAsync();
        Assert.Equal((OutboxChannel.Text, customer.Phone, null), (message.Channel, message.To, message.AccountId));
        Assert.NotNull(await world.Open(message.Body.Split("/s/")[1]));
        Assert.NotNull((await world.Db.SurveyInvitations.AsNoTracking().SingleAsync()).SentAt);
    }

    [SkippableTheory, EachDatabase]
    public async Task Who_answered_wishes_no_contact_or_left_no_number_is_not_written_to(DatabaseProvider provider)
    {
        await using var world = await SurveyWorld.On(databases, provider);
        var answered = await world.Order();
        await world.Invite();
        Assert.True((await world.Answer(await world.Link(answered), ("overall", "5"))).Succeeded);
        await world.Order(customer: await TestData.CreateCustomer(world.Db, phone: null));
        var quiet = await TestData.CreateCustomer(world.Db);
        await world.Order(customer: quiet);
        await world.Invite();
        quiet.Describe(quiet.Name, quiet.Phone, null, world.Now);
        await world.Db.SaveChangesAsync();

        Assert.Equal(0, await Send(world));
        Assert.Empty(await world.Db.OutboxMessages.ToListAsync());
    }

    [SkippableTheory, EachDatabase]
    public async Task Messages_wait_an_hour_for_the_code_at_the_counter_and_for_the_morning(DatabaseProvider provider)
    {
        await using var world = await SurveyWorld.On(databases, provider);
        await world.Order(f => f with { DeliveredAt = TestData.Noon.AddHours(3.5) });
        await world.Invite();

        Assert.Equal(0, await Send(world));
        world.Clock.SetUtcNow(new DateTimeOffset(TestData.Noon.AddHours(9)));
        Assert.Equal(0, await Send(world));
        world.Clock.SetUtcNow(new DateTimeOffset(TestData.Noon.AddHours(21)));
        Assert.Equal(1, await Send(world));
    }

    [SkippableTheory, EachDatabase]
    public async Task Without_a_gateway_or_an_address_nothing_is_kept_for_later(DatabaseProvider provider)
    {
        await using var world = await SurveyWorld.On(databases, provider);
        await world.Order();
        await world.Invite();

        Assert.Equal(0, await Send(world, gateway: false));
        Assert.Equal(0, await Send(world, site: null));
        Assert.Empty(await world.Db.OutboxMessages.ToListAsync());
        Assert.Equal(1, await Send(world, gateway: false, sends: false)); // the outbox page shows what would be sent
    }

    private static async Task<int> Send(SurveyWorld world, bool gateway = true, string? site = "https://kpi.example", bool sends = true)
    {
        await using var db = world.NewContext();
        return await new SendSurveyLinks(
            db, new ImportTransaction(db, world.Clock), new Outbox(db, world.Clock), (_, secret) => site is null ? null : $"{site}/s/{secret}", [new Gateway(gateway)],
            new OutboxSettings { Send = sends }, world.Clock).Run(default);
    }

    private sealed class Gateway(bool isReady) : IDelivery
    {
        public OutboxChannel Channel => OutboxChannel.Text;

        public bool IsReady => isReady;

        public Task<DeliveryResult> Send(OutboxMessage message, CancellationToken ct) => Task.FromResult(DeliveryResult.Sent);
    }
}
