using AfterSalesKpi.Application.Records.Staff;
using AfterSalesKpi.Data.Identity;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Tests.Records.Staff;

public sealed class FollowTransfersTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    [SkippableTheory, EachDatabase]
    public async Task An_account_sees_the_new_store_at_once_when_its_employee_is_moved_today(DatabaseProvider provider)
    {
        await using var world = await ImportWorld.On(databases, provider);
        var account = await Account(world, "T1", Role.Technician);

        await world.Sound("employees", """{"number":"T1","store":"S02"}""");

        Assert.Equal(await world.StoreId("S02"), await StoreOf(world, account));
    }

    [SkippableTheory, EachDatabase]
    public async Task A_transfer_to_come_is_followed_on_its_day_and_not_before(DatabaseProvider provider)
    {
        await using var world = await ImportWorld.On(databases, provider);
        var account = await Account(world, "T1", Role.Technician);
        await world.Sound("employees", """{"number":"T1","store":"S02","since":"2026-09-20"}""");
        Assert.Equal(await world.StoreId("S01"), await StoreOf(world, account));

        Assert.Equal(0, await Follow(world));
        world.Clock.SetUtcNow(new DateTimeOffset(2026, 9, 19, 16, 1, 0, TimeSpan.Zero)); // the 20th in China
        Assert.Equal(1, await Follow(world));
        Assert.Equal(0, await Follow(world));

        Assert.Equal(await world.StoreId("S02"), await StoreOf(world, account));
    }

    [SkippableTheory, EachDatabase]
    public async Task Accounts_of_the_whole_group_stay_as_they_are(DatabaseProvider provider)
    {
        await using var world = await ImportWorld.On(databases, provider);
        var account = await Account(world, "T1", Role.HumanResources);

        await world.Sound("employees", """{"number":"T1","store":"S02"}""");

        Assert.Null(await StoreOf(world, account));
    }

    private static async Task<int> Follow(ImportWorld world)
    {
        await using var db = world.NewContext();
        return await new FollowTransfers(db, world.Clock).Run(default);
    }

    private static async Task<int> Account(ImportWorld world, string employee, Role role)
    {
        await using var db = world.NewContext();
        var person = await db.Employees.SingleAsync(e => e.Number == employee);
        var name = $"{employee}-{world.Group.Id}";
        var account = new UserAccount
        {
            UserName = name, NormalizedUserName = name.ToUpperInvariant(), DisplayName = person.Name, GroupId = world.Group.Id, Role = role, EmployeeId = person.Id,
            StoreId = RolePermissions.SeesWholeGroup(role) ? null : person.StoreId,
        };
        db.Add(account);
        await db.SaveChangesAsync();
        return account.Id;
    }

    private static Task<int?> StoreOf(ImportWorld world, int account) => world.Db.Users.AsNoTracking().Where(u => u.Id == account).Select(u => u.StoreId).SingleAsync();
}
