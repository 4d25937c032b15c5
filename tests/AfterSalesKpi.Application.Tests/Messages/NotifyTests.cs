using AfterSalesKpi.Application.Messages;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Messages;
using AfterSalesKpi.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Tests.Messages;

public sealed class NotifyTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    [SkippableTheory, EachDatabase]
    public async Task Managers_of_the_store_and_the_person_are_told_once_each(DatabaseProvider provider)
    {
        await using var world = await MessageWorld.On(databases, provider);
        var to = Recipients.ManagersOf(world.Store.Id).And(Recipients.Employee(world.Advisor.Id)).And(Recipients.InStore(Role.ServiceAdvisor, world.Store.Id));

        Assert.Equal(2, await world.Notify().Run(world.Content(), to, default));
        Assert.Equal(0, await world.Notify().Run(world.Content(), to, default));
        await world.Db.SaveChangesAsync();
        Assert.Equal(0, await world.Notify().Run(world.Content(), to, default));
        await world.Db.SaveChangesAsync();

        var told = await world.Db.Notices.OrderBy(n => n.AccountId).ToListAsync();
        Assert.Equal([world.Manager.Id, world.Account.Id], told.Select(n => n.AccountId));
        Assert.Equal(["WO-1", 2L], NoticeValues.Read(told[0].Values));
    }

    [SkippableTheory, EachDatabase]
    public async Task Nothing_is_told_of_what_was_not_saved(DatabaseProvider provider)
    {
        await using var world = await MessageWorld.On(databases, provider);
        await using (var transaction = await world.Db.Database.BeginTransactionAsync())
        {
            await world.Notify().Run(world.Content(), Recipients.Account(world.Manager.Id), default);
            await world.Db.SaveChangesAsync();
        }

        Assert.Equal(0, await world.Db.Notices.CountAsync());
    }

    [SkippableTheory, EachDatabase]
    public async Task Who_chose_e_mail_alone_gets_a_letter_in_the_own_language_and_no_notice(DatabaseProvider provider)
    {
        await using var world = await MessageWorld.On(databases, provider);
        await world.Choose(world.Manager, inApp: false, mail: true);

        Assert.Equal(1, await world.Notify().Run(world.Content(), Recipients.ManagersOf(world.Store.Id), default));
        await world.Db.SaveChangesAsync();
        Assert.Equal(0, await world.Notify().Run(world.Content(), Recipients.ManagersOf(world.Store.Id), default));

        Assert.Equal(0, await world.Db.Notices.CountAsync());
        var letter = await world.Db.OutboxMessages.SingleAsync();
        Assert.Equal((world.Manager.Email, "en Surveys.Notice.LowAnswer"), (letter.To, letter.Subject));
    }

    [SkippableTheory, EachDatabase]
    public async Task Disabled_accounts_and_those_of_other_groups_are_not_told(DatabaseProvider provider)
    {
        await using var other = await MessageWorld.On(databases, provider);
        await using var world = await MessageWorld.On(databases, provider);
        world.Manager.Disabled = true;
        await world.Db.SaveChangesAsync();

        Assert.Equal(0, await world.Notify().Run(world.Content(), Recipients.ManagersOf(world.Store.Id).And(Recipients.Account(other.Manager.Id)), default));
    }
}
