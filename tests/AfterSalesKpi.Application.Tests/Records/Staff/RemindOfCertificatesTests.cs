using AfterSalesKpi.Application.Messages;
using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Application.Records.Staff;
using AfterSalesKpi.Data.Identity;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Messages;
using AfterSalesKpi.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Tests.Records.Staff;

public sealed class RemindOfCertificatesTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    private static readonly DateOnly Today = new(2026, 9, 15);

    [SkippableTheory, EachDatabase]
    public async Task The_owner_and_the_manager_are_told_at_60_30_and_7_days_once_each(DatabaseProvider provider)
    {
        await using var world = await ImportWorld.On(databases, provider);
        await Account(world, Role.Technician, "T1");
        await Account(world, Role.ServiceManager, null);
        await Certify(world, "电工证", Today.AddDays(61));

        Assert.Equal(0, await Remind(world, 0));
        Assert.Equal(2, await Remind(world, 1));
        Assert.Equal(0, await Remind(world, 2));
        Assert.Equal(2, await Remind(world, 31));
        Assert.Equal(2, await Remind(world, 54));
        Assert.Equal(0, await Remind(world, 60));
        Assert.Equal(0, await Remind(world, 62));

        Assert.Equal(6, await world.Db.Notices.CountAsync(n => n.Kind == NoticeKind.CertificateExpiring));
    }

    [SkippableTheory, EachDatabase]
    public async Task Nobody_is_reminded_of_a_certificate_that_was_renewed_or_taken_out_of_use(DatabaseProvider provider)
    {
        await using var world = await ImportWorld.On(databases, provider);
        await Account(world, Role.Technician, "T1");
        await Certify(world, "电工证", Today.AddDays(20));
        await Certify(world, "电工证", Today.AddDays(700));
        var useless = await Certify(world, "焊工证", Today.AddDays(5));
        await using (var db = world.NewContext())
        {
            Assert.True((await new SaveCertificate(new ImportTransaction(db, world.Clock), db).Void(useless, 0, default)).Succeeded);
        }

        Assert.Equal(0, await Remind(world, 0));
    }

    [SkippableTheory, EachDatabase]
    public async Task A_manager_keeps_no_certificate_of_another_store_and_none_that_ends_before_it_begins(DatabaseProvider provider)
    {
        await using var world = await ImportWorld.On(databases, provider);
        await using var db = world.NewContext(AccessScope.OfStores(world.Group.Id, await world.StoreId("S01")));
        var save = new SaveCertificate(new ImportTransaction(db, world.Clock), db);

        var foreign = await save.Add("A2", new CertificateEntry("电工证", null, null, null, Today), default);
        var backwards = await save.Add("T1", new CertificateEntry("电工证", null, null, Today, Today.AddDays(-1)), default);

        Assert.Equal(("employee", "unknown-employee"), (foreign.Problems[0].Field, foreign.Problems[0].Code));
        Assert.Equal(("expiresOn", "before-issued"), (backwards.Problems[0].Field, backwards.Problems[0].Code));
    }

    private static async Task<int> Remind(ImportWorld world, int days)
    {
        world.Clock.SetUtcNow(ImportWorld.Now.AddDays(days));
        await using var db = world.NewContext();
        var notify = new Notify(db, new Outbox(db, world.Clock), (_, _, _) => throw new InvalidOperationException("Nobody chose to be written to."), world.Clock);
        return await new RemindOfCertificates(db, notify, world.Clock).Run(default);
    }

    private static async Task<long> Certify(ImportWorld world, string name, DateOnly until)
    {
        await using var db = world.NewContext();
        return (await new SaveCertificate(new ImportTransaction(db, world.Clock), db).Add("T1", new CertificateEntry(name, null, null, null, until), default)).Value;
    }

    private static async Task Account(ImportWorld world, Role role, string? employee)
    {
        await using var db = world.NewContext();
        var person = await db.Employees.Where(e => e.Number == employee).Select(e => (int?)e.Id).SingleOrDefaultAsync();
        var name = $"{role}-{world.Group.Id}";
        db.Add(new UserAccount
        {
            UserName = name, NormalizedUserName = name.ToUpperInvariant(), DisplayName = name, GroupId = world.Group.Id, Role = role, EmployeeId = person, StoreId = await world.StoreId("S01"),
        });
        await db.SaveChangesAsync();
    }
}
