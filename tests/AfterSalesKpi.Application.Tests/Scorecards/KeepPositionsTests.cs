using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Application.Scorecards;
using AfterSalesKpi.Application.Tests.Records;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Tests.Scorecards;

public sealed class KeepPositionsTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    private static readonly PositionEntry Mechanic = new("mechanic", "机修", "Mechanic", PositionKind.Technician);

    [SkippableTheory, EachDatabase]
    public async Task A_new_position_begins_with_the_default_plan_of_its_kind_and_goes_with_it_while_nobody_held_it(DatabaseProvider provider)
    {
        await using var world = await ImportWorld.On(databases, provider);
        Assert.True((await Do(world, async p => await p.Add(Mechanic, "test", default))).Succeeded);

        var position = await world.Db.Positions.AsNoTracking().SingleAsync(p => p.Code == "mechanic");
        Assert.NotEmpty(await world.Db.Plans.AsNoTracking().Where(p => p.PositionId == position.Id).SelectMany(p => p.Versions).SelectMany(v => v.Items).ToListAsync());
        Assert.Equal("taken", Assert.Single((await Do(world, async p => await p.Add(Mechanic, "test", default))).Problems).Code);

        Assert.True((await Do(world, p => p.Remove("mechanic", position.Version, default))).Succeeded);
        Assert.False(await world.Db.Positions.AnyAsync(p => p.Code == "mechanic"));
        Assert.False(await world.Db.Plans.AnyAsync(p => p.PositionId == position.Id));
    }

    [SkippableTheory, EachDatabase]
    public async Task One_that_somebody_held_is_retired_and_not_removed(DatabaseProvider provider)
    {
        await using var world = await ImportWorld.On(databases, provider);
        await Do(world, async p => await p.Add(Mechanic, "test", default));
        await world.Sound("employees", """{"number":"T1","position":"mechanic"},{"number":"A1","position":"mechanic"}""");

        Assert.Equal("position-in-use", Assert.Single((await Do(world, p => p.Remove("mechanic", 0, default))).Problems).Code);
        Assert.True((await Do(world, p => p.Retire("mechanic", true, 0, default))).Succeeded);
        Assert.Equal("changed-meanwhile", Assert.Single((await Do(world, p => p.Retire("mechanic", false, 0, default))).Problems).Code);

        var row = (await new KeepPositions(new ImportTransaction(world.Db, world.Clock), world.Db).List(new DateOnly(2026, 9, 15), default)).Single(r => r.Position.Code == "mechanic");
        Assert.Equal((true, true, 2), (row.Position.Retired, row.IsUsed, row.People));
    }

    [SkippableTheory, EachDatabase]
    public async Task The_six_built_in_ones_keep_their_kind_and_stay(DatabaseProvider provider)
    {
        await using var world = await ImportWorld.On(databases, provider);

        Assert.Equal("built-in", Assert.Single((await Do(world, p => p.Remove("Technician", 0, default))).Problems).Code);
        Assert.Equal("built-in", Assert.Single((await Do(world, p => p.Retire("Technician", true, 0, default))).Problems).Code);
        Assert.Equal("built-in", Assert.Single((await Do(world, p => p.Change("Technician", Mechanic with { Kind = PositionKind.Other }, 0, default))).Problems).Code);
        Assert.True((await Do(world, p => p.Change("Technician", Mechanic, 0, default))).Succeeded);

        Assert.Equal("机修", (await world.Db.Positions.AsNoTracking().SingleAsync(p => p.Code == "Technician")).Name);
    }

    private static async Task<Outcome> Do(ImportWorld world, Func<KeepPositions, Task<Outcome>> what)
    {
        await using var db = world.NewContext();
        return await what(new KeepPositions(new ImportTransaction(db, world.Clock), db));
    }
}
