using AfterSalesKpi.Data.Identity;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Messages;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Tests.Records.Surveys;

public sealed class LowAnswerNoticesTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    [SkippableTheory, EachDatabase]
    public async Task The_manager_is_told_of_a_low_answer_with_the_answer_itself_and_once(DatabaseProvider provider)
    {
        await using var world = await SurveyWorld.On(databases, provider);
        var manager = await Manager(world);
        var secret = await world.Link(await world.Order());

        await world.Answer(secret, ("overall", "2"));
        await world.Answer(secret, ("overall", "1"));
        await using var db = world.NewContext();
        await world.Notices(db).Run(default);

        var notice = Assert.Single(await world.Db.Notices.AsNoTracking().ToListAsync());
        Assert.Equal((manager, NoticeKind.LowAnswer), (notice.AccountId, notice.Kind));
        Assert.Equal($"/surveys/{await world.Db.SurveyResponses.Select(r => r.Id).SingleAsync()}", notice.Link);
    }

    [SkippableTheory, EachDatabase]
    public async Task What_came_in_by_import_is_told_of_while_it_is_fresh(DatabaseProvider provider)
    {
        await using var world = await SurveyWorld.On(databases, provider);
        await Manager(world);
        var order = await world.Order();
        await TestData.CreateAnswer(world.Db, order, 1, at: world.Now.AddHours(-5));
        await TestData.CreateAnswer(world.Db, order, 1, at: world.Now.AddDays(-5));
        await TestData.CreateAnswer(world.Db, order, 3, at: world.Now.AddHours(-5));
        await using var db = world.NewContext();

        Assert.Equal(1, await world.Notices(db).Run(default));
        Assert.Equal(0, await world.Notices(db).Run(default));
    }

    private static async Task<int> Manager(SurveyWorld world)
    {
        var name = TestData.NewCode("manager");
        var account = new UserAccount { UserName = name, NormalizedUserName = name.ToUpperInvariant(), DisplayName = name, GroupId = world.Store.GroupId, StoreId = world.Store.Id, Role = Role.ServiceManager };
        world.Db.Add(account);
        await world.Db.SaveChangesAsync();
        return account.Id;
    }
}
