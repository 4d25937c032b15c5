using AfterSalesKpi.Application.Analysis.Morning;
using AfterSalesKpi.Application.Records.Staff;
using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Tests.Records;

public sealed class AbsencesTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    [SkippableTheory, EachDatabase]
    public async Task An_absence_marks_every_month_it_lies_in_and_again_when_it_moves(DatabaseProvider provider)
    {
        await using var world = await Quiet(provider);
        await world.Sound("absences", Absence("AB1", "2026-06-28", "2026-08-02"));
        Assert.Equal(["2026-06", "2026-07", "2026-08"], await Marks(world));

        await world.Forget();
        await world.Sound("absences", """{"reference":"AB1","from":"2026-07-01","to":"2026-07-02"}""");
        Assert.Equal(["2026-06", "2026-07", "2026-08"], await Marks(world));

        await world.Forget();
        await world.Sound("absences", """{"reference":"AB1","note":"回家","voided":true}""");
        Assert.Equal(["2026-07"], await Marks(world));
    }

    [SkippableTheory, EachDatabase]
    public async Task Two_of_one_person_never_cover_the_same_day(DatabaseProvider provider)
    {
        await using var world = await Quiet(provider);
        await world.Sound("absences", Absence("AB1", "2026-07-06", "2026-07-10"));

        Assert.Equal("from: absence-overlaps", await world.Refused("absences", Absence("AB2", "2026-07-10", "2026-07-12")));
        await world.Sound("absences", $"{Absence("AB2", "2026-07-11", "2026-07-12")},{Absence("AB3", "2026-07-10", "2026-07-10", "A1")}");
        Assert.Equal("from: absence-overlaps", await world.Refused("absences", """{"reference":"AB2","from":"2026-07-01"}"""));
        var together = await world.Put("absences", $"{Absence("AB4", "2026-08-01", "2026-08-05")},{Absence("AB5", "2026-08-05", "2026-08-06")}");
        Assert.Equal("AB5", Assert.Single(together.Rejected).Key);

        await world.Sound("absences", """{"reference":"AB1","voided":true}""");
        await world.Sound("absences", """{"reference":"AB2","from":"2026-07-06"}""");
        Assert.Equal("from: absence-overlaps", await world.Refused("absences", """{"reference":"AB1","voided":false}"""));
    }

    [SkippableTheory, EachDatabase]
    public async Task Of_eight_entered_at_the_same_moment_one_stands(DatabaseProvider provider)
    {
        await using var world = await Quiet(provider);
        await Parallel.ForEachAsync(Enumerable.Range(1, 8), async (n, ct) => await world.Put("absences", Absence($"AB{n}", "2026-07-06", "2026-07-10")));
        Assert.Equal(1, await world.Db.Absences.CountAsync());
    }

    [SkippableTheory, EachDatabase]
    public async Task What_cannot_be_is_refused(DatabaseProvider provider)
    {
        await using var world = await Quiet(provider);
        Assert.Equal("to: ends-before-start", await world.Refused("absences", Absence("AB1", "2026-07-06", "2026-07-05")));
        Assert.Equal("to: too-many-days", await world.Refused("absences", Absence("AB1", "2026-07-06", "2028-07-05")));
        Assert.Equal("kind: required", await world.Refused("absences", """{"reference":"AB1","employee":"T1","from":"2026-07-06","to":"2026-07-06"}"""));
        Assert.Equal("from: invalid", await world.Refused("absences", Absence("AB1", "gestern", "2026-07-05")));
        await world.Sound("absences", Absence("AB1", "2026-07-06", "2026-07-06", "A2"));
        var own = AccessScope.OfStores(world.Group.Id, await world.StoreId("S01"));
        Assert.Equal("reference: unknown-store", await world.Refused("absences", """{"reference":"AB1","to":"2026-07-07"}""", own));
        Assert.Equal("employee: unknown-employee", await world.Refused("absences", Absence("AB2", "2026-07-06", "2026-07-06", "A2"), own));
    }

    [SkippableTheory, EachDatabase]
    public async Task On_the_page_one_is_entered_changed_and_voided_but_never_over_what_was_not_seen(DatabaseProvider provider)
    {
        await using var world = await Quiet(provider);
        SaveAbsence Save() => new(new ImportTransaction(world.Db, world.Clock), world.Db);
        var entry = new AbsenceEntry("T1", new DateOnly(2026, 9, 20), null, AbsenceKind.SickLeave, " ");

        var reference = (await Save().Add(entry, default)).Value;
        world.Db.ChangeTracker.Clear();
        var kept = await world.Db.Absences.AsNoTracking().SingleAsync();
        Assert.Equal(("AB260915-001", new DateOnly(2026, 9, 20), (string?)null), (reference, kept.EndsOn, kept.Note));
        Assert.Equal("absence-overlaps", Assert.Single((await Save().Add(entry, default)).Problems).Code);
        Assert.True((await Save().Change(kept.Id, entry with { To = new DateOnly(2026, 9, 22) }, kept.Version, default)).Succeeded);
        world.Db.ChangeTracker.Clear();
        Assert.Equal("changed-meanwhile", Assert.Single((await Save().Void(kept.Id, true, kept.Version, default)).Problems).Code);
        world.Db.ChangeTracker.Clear();
        Assert.True((await Save().Void(kept.Id, true, kept.Version + 1, default)).Succeeded);
        Assert.True(await world.Db.Absences.AsNoTracking().Select(a => a.Voided).SingleAsync());
    }

    [SkippableTheory, EachDatabase]
    public async Task The_morning_tells_who_is_absent(DatabaseProvider provider)
    {
        await using var world = await Quiet(provider);
        await world.Sound("absences", $"{Absence("AB1", "2026-09-14", "2026-09-16")},{Absence("AB2", "2026-09-15", "2026-09-15", "A1")}");
        await world.Sound("absences", """{"reference":"AB2","voided":true}""");

        var people = await new PeoplePresentQuery(world.Db).Run(await world.StoreId("S01"), new DateOnly(2026, 9, 16), default);

        Assert.Equal([("顾问一", (AbsenceKind?)null), ("技师一", AbsenceKind.AnnualLeave)], people.Select(p => (p.Name, p.Absent)));
    }

    private static string Absence(string reference, string from, string to, string employee = "T1") =>
        $$"""{"reference":"{{reference}}","employee":"{{employee}}","from":"{{from}}","to":"{{to}}","kind":"AnnualLeave"}""";

    private async Task<ImportWorld> Quiet(DatabaseProvider provider)
    {
        var world = await ImportWorld.On(databases, provider);
        await world.Forget();
        return world;
    }

    private static async Task<List<string>> Marks(ImportWorld world) =>
        [.. (await world.Db.MonthsToCalculate.Select(m => m.Month).ToListAsync()).Select(m => m.ToString()).Order(StringComparer.Ordinal)];
}
