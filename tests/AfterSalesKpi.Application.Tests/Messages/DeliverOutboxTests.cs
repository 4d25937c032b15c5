using AfterSalesKpi.Application.Messages;
using AfterSalesKpi.Application.Messages.Delivery;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Messages;
using AfterSalesKpi.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Tests.Messages;

public sealed class DeliverOutboxTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    [SkippableTheory, EachDatabase]
    public async Task A_message_is_sent_once(DatabaseProvider provider)
    {
        await using var world = await MessageWorld.On(databases, provider);
        await world.Put("m1");
        await world.Put("m1");
        var post = new Post();

        Assert.Equal(1, await world.Deliver(post).Run(default));
        Assert.Equal(0, await world.Deliver(post).Run(default));

        Assert.Equal(["m1"], post.Keys);
        Assert.NotNull((await world.Db.OutboxMessages.AsNoTracking().SingleAsync()).SentAt);
    }

    [SkippableTheory, EachDatabase]
    public async Task A_customers_address_is_kept_no_longer_than_the_message_is_on_its_way_and_nobody_is_asked_weeks_later(DatabaseProvider provider)
    {
        await using var world = await MessageWorld.On(databases, provider);
        var outbox = new Outbox(world.Db, world.Clock);
        await outbox.Put(OutboxChannel.Mail, "13800138000", "", "评价 https://kpi.example/s/abc_DEF-123 谢谢", "survey:1", world.Store.Id, null, default);
        await world.Db.SaveChangesAsync();
        await world.Deliver(new Post()).Run(default);
        await outbox.Put(OutboxChannel.Mail, "13800138000", "", "https://kpi.example/s/xyz", "survey:2", world.Store.Id, null, default);
        await world.Db.SaveChangesAsync();
        world.Clock.Advance(OutboxMessage.Fresh + TimeSpan.FromMinutes(1));
        var post = new Post();

        Assert.Equal(0, await world.Deliver(post).Run(default));

        Assert.Empty(post.Keys);
        var messages = await world.Db.OutboxMessages.AsNoTracking().OrderBy(m => m.Id).ToListAsync();
        Assert.Equal("评价 https://kpi.example/s/… 谢谢", messages[0].Body);
        Assert.Equal(("too-late", "https://kpi.example/s/…"), (messages[1].Error, messages[1].Body));
    }

    [SkippableTheory, EachDatabase]
    public async Task Of_two_machines_that_see_the_same_message_one_sends_it(DatabaseProvider provider)
    {
        await using var world = await MessageWorld.On(databases, provider);
        await world.Put("m1");
        await using var second = world.Database.NewContext(world.Db.Scope);
        var post = new Post { While = async () => Assert.Equal(0, await world.Deliver(new Post(), second).Run(default)) };
        List<Post> posts = [new(), new(), new()];

        Assert.Equal(1, await world.Deliver(post).Run(default));
        await world.Put("m2");
        await Task.WhenAll(posts.Select(async p =>
        {
            await using var db = world.Database.NewContext(world.Db.Scope);
            await world.Deliver(p, db).Run(default);
        }));

        Assert.Equal(["m2"], posts.SelectMany(p => p.Keys));
    }

    [SkippableTheory, EachDatabase]
    public async Task What_a_machine_left_half_done_is_taken_again_after_its_lease_and_the_late_machine_says_nothing(DatabaseProvider provider)
    {
        await using var world = await MessageWorld.On(databases, provider);
        await world.Put("m1");
        var late = new Post
        {
            Answer = DeliveryResult.Refused("late"),
            While = async () =>
            {
                world.Clock.Advance(OutboxMessage.Lease + TimeSpan.FromSeconds(1));
                await using var second = world.Database.NewContext(world.Db.Scope);
                Assert.Equal(1, await world.Deliver(new Post(), second).Run(default));
            },
        };

        await world.Deliver(late).Run(default);

        var message = await world.Db.OutboxMessages.AsNoTracking().SingleAsync();
        Assert.NotNull(message.SentAt);
        Assert.Null(message.Error);
    }

    [SkippableTheory, EachDatabase]
    public async Task Failures_are_tried_again_later_and_later_and_given_up_in_sight(DatabaseProvider provider)
    {
        await using var world = await MessageWorld.On(databases, provider);
        await world.Put("m1");
        var post = new Post { Answer = DeliveryResult.Failed("451 later") };

        for (var day = 0; day < 10; day++)
        {
            await world.Deliver(post).Run(default);
            world.Clock.Advance(TimeSpan.FromHours(24));
        }

        var message = await world.Db.OutboxMessages.AsNoTracking().SingleAsync();
        Assert.Equal((8, "451 later"), (message.Attempts, message.Error));
        Assert.NotNull(message.GaveUpAt);
        Assert.Null(message.NextAttemptAt);

        Assert.True(await new RetryMessage(world.Db, world.Clock).Run(message.Id, default));
        post.Answer = DeliveryResult.Sent;
        Assert.Equal(1, await world.Deliver(post).Run(default));
        Assert.False(await new RetryMessage(world.Db, world.Clock).Run(message.Id, default));
    }

    private sealed class Post : IDelivery
    {
        public List<string> Keys { get; } = [];

        public DeliveryResult Answer { get; set; } = DeliveryResult.Sent;

        public Func<Task>? While { get; init; }

        public OutboxChannel Channel => OutboxChannel.Mail;

        public bool IsReady => true;

        public async Task<DeliveryResult> Send(OutboxMessage message, CancellationToken ct)
        {
            Keys.Add(message.Key);
            if (While is not null) await While();
            return Answer;
        }
    }
}
