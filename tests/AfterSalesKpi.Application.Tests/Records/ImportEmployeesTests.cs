using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Tests.Records;

public sealed class ImportEmployeesTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    private static readonly DateOnly Today = new(2026, 9, 15);

    [SkippableTheory, EachDatabase]
    public async Task A_new_employees_place_holds_from_the_hiring_and_a_changed_one_from_today(DatabaseProvider provider)
    {
        await using var world = await ImportWorld.On(databases, provider);
        await world.Sound("employees", """{"number":"E1","store":"S01","name":"王","position":"Technician","team":"一组","hiredOn":"2024-05-06"}""");
        Assert.Equal(new DateOnly(2024, 5, 6), Assert.Single((await Employee(world, "E1")).Assignments).Since);

        await world.Sound("employees", """{"number":"E1","position":"ServiceAdvisor"}""");

        var employee = await Employee(world, "E1");
        Assert.Equal([new DateOnly(2024, 5, 6), Today], employee.Assignments.Select(a => a.Since));
        Assert.Equal("一组", employee.Assignments[1].Team);
        Assert.Equal(await world.StoreId("S01"), employee.StoreId);
    }

    [SkippableTheory, EachDatabase]
    public async Task Since_says_from_which_day_and_what_held_before_stays(DatabaseProvider provider)
    {
        await using var world = await ImportWorld.On(databases, provider);
        await world.Sound("employees", """{"number":"E1","store":"S01","name":"王","position":"Technician","team":"一组","since":"2025-01-01"}""");
        await world.Sound("employees", """{"number":"E1","store":"S02","team":null,"since":"2026-04-01"}""");
        await world.Sound("employees", """{"number":"E1","team":"二组","since":"2025-07-01"}""");

        var employee = await Employee(world, "E1");
        Assert.Equal(
            [(new DateOnly(2025, 1, 1), "S01", "一组"), (new DateOnly(2025, 7, 1), "S01", "二组"), (new DateOnly(2026, 4, 1), "S02", null)],
            await Places(world, employee));
        Assert.Equal(await world.StoreId("S02"), employee.StoreId);
        Assert.Null(employee.Team);
    }

    [SkippableTheory, EachDatabase]
    public async Task A_place_that_begins_later_is_not_undone_by_saying_what_holds_today(DatabaseProvider provider)
    {
        await using var world = await ImportWorld.On(databases, provider);
        await world.Sound("employees", """{"number":"A1","store":"S02","since":"2026-12-01"}""");
        var before = await world.Counts();

        await world.Sound("employees", """{"number":"A1","store":"S01","name":"顾问一","position":"ServiceAdvisor"}""");
        await world.Sound("employees", """{"number":"A1","store":"S02","since":"2026-12-01"}""");

        Assert.Equal(before, await world.Counts());
    }

    [SkippableTheory, EachDatabase]
    public async Task Somebody_cannot_leave_before_being_hired(DatabaseProvider provider)
    {
        await using var world = await ImportWorld.On(databases, provider);
        Assert.Equal("leftOn: before-hired", await world.Refused("employees", """{"number":"A1","hiredOn":"2026-01-01","leftOn":"2025-01-01"}"""));
        await world.Sound("employees", """{"number":"A1","name":"改名","hiredOn":"2026-01-01","leftOn":"2026-10-01"}""");
        var employee = await Employee(world, "A1");
        Assert.Equal(("改名", new DateOnly(2026, 10, 1)), (employee.Name, employee.LeftOn));
    }

    [SkippableTheory, EachDatabase]
    public async Task An_exam_belongs_to_the_store_in_which_the_employee_worked_that_day(DatabaseProvider provider)
    {
        await using var world = await ImportWorld.On(databases, provider);
        await world.Sound("employees", """{"number":"T1","store":"S02","since":"2026-08-01"}""");
        await world.Sound("training-results", """
            {"reference":"TR1","employee":"T1","course":"底盘","at":"2026-07-31","score":90,"fullScore":100},
            {"reference":"TR2","employee":"T1","course":"底盘","at":"2026-08-01","score":90,"fullScore":100}
            """);
        await world.Sound("peer-reviews", """{"reference":"PR1","employee":"T1","reviewer":"A1","at":"2026-08-02","points":80}""");

        var stores = await world.Db.TrainingResults.OrderBy(r => r.Reference).Select(r => r.StoreId).ToListAsync();
        Assert.Equal([await world.StoreId("S01"), await world.StoreId("S02")], stores);
        Assert.Equal(await world.StoreId("S02"), await world.Db.PeerReviews.Select(r => r.StoreId).SingleAsync());

        await world.Sound("training-results", """{"reference":"TR1","at":"2026-08-03"}""");
        Assert.Equal(await world.StoreId("S02"), await world.Db.TrainingResults.Where(r => r.Reference == "TR1").Select(r => r.StoreId).SingleAsync());
    }

    private static Task<Employee> Employee(ImportWorld world, string number) =>
        world.Db.Employees.AsNoTracking().Include(e => e.Assignments.OrderBy(a => a.Since)).SingleAsync(e => e.Number == number);

    private static async Task<List<(DateOnly, string, string?)>> Places(ImportWorld world, Employee employee)
    {
        var codes = await world.Db.Stores.ToDictionaryAsync(s => s.Id, s => s.Code);
        return [.. employee.Assignments.Select(a => (a.Since, codes[a.StoreId], a.Team))];
    }
}
