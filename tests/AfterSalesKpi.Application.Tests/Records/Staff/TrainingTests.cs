using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Application.Records.Staff;
using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Records.Staff;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Tests.Records.Staff;

public sealed class TrainingTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    private static readonly DateOnly Day = new(2026, 8, 20);

    [SkippableTheory, EachDatabase]
    public async Task Results_of_an_exam_are_entered_for_many_people_and_mark_the_month(DatabaseProvider provider)
    {
        await using var world = await ImportWorld.On(databases, provider);
        await world.Forget();

        var entered = await Enter(world, new TrainingLine("A1", 84.5m, TrainingStatus.Taken), new TrainingLine("T1", null, TrainingStatus.Absent));

        Assert.Equal(2, entered.Value);
        var results = await world.Db.TrainingResults.AsNoTracking().OrderBy(r => r.Id).ToListAsync();
        Assert.Equal([(8450L, TrainingStatus.Taken, 85), (0L, TrainingStatus.Absent, 0)], results.Select(r => (r.ScoreHundredths, r.Status, r.Points)));
        Assert.All(results, r => Assert.Equal(new DateTime(2026, 8, 19, 16, 0, 0, DateTimeKind.Utc), r.At)); // midnight in China
        var marks = await world.Db.MonthsToCalculate.Select(m => m.Month).Distinct().ToListAsync();
        Assert.Equal(["2026-08"], marks.Select(m => m.ToString()));
    }

    [SkippableTheory, EachDatabase]
    public async Task One_wrong_line_keeps_the_whole_exam_out_and_is_named(DatabaseProvider provider)
    {
        await using var world = await ImportWorld.On(databases, provider);

        var entered = await Enter(world, new TrainingLine("A1", 90, TrainingStatus.Taken), new TrainingLine("T1", 101, TrainingStatus.Taken), new TrainingLine("X9", 5, TrainingStatus.Taken));

        Assert.Equal([("lines[1].score", "more-than-full"), ("lines[2].score", "unknown-employee")], entered.Problems.Select(p => (p.Field, p.Code)));
        Assert.False(await world.Db.TrainingResults.AnyAsync());
    }

    [SkippableTheory, EachDatabase]
    public async Task A_result_that_is_known_is_not_written_over_and_one_that_was_voided_can_be_entered_again(DatabaseProvider provider)
    {
        await using var world = await ImportWorld.On(databases, provider);
        await Enter(world, new TrainingLine("A1", 60, TrainingStatus.Taken));
        var again = await Enter(world, new TrainingLine("A1", 95, TrainingStatus.Taken));
        Assert.Equal(("lines[0].score", "training-exists"), Assert.Single(again.Problems.Select(p => (p.Field, p.Code))));

        var first = await world.Db.TrainingResults.AsNoTracking().SingleAsync();
        Assert.Equal(60_00, first.ScoreHundredths);
        Assert.True((await Correct(world, c => c.Void(first.Id, true, first.Version, default))).Succeeded);
        Assert.Equal(1, (await Enter(world, new TrainingLine("A1", 95, TrainingStatus.Taken))).Value);

        var now = await world.Db.TrainingResults.AsNoTracking().SingleAsync();
        Assert.Equal((95, false), (now.Points, now.Voided));
    }

    [SkippableTheory, EachDatabase]
    public async Task A_correction_marks_both_months_and_never_goes_over_a_version_that_was_not_seen(DatabaseProvider provider)
    {
        await using var world = await ImportWorld.On(databases, provider);
        await Enter(world, new TrainingLine("A1", 60, TrainingStatus.Taken));
        var seen = await world.Db.TrainingResults.AsNoTracking().SingleAsync();
        await world.Forget();

        var moved = new TrainingCorrection("高压安全", new DateOnly(2026, 7, 3), 70, 100, TrainingStatus.Taken, seen.Version);
        Assert.True((await Correct(world, c => c.Revise(seen.Id, moved, default))).Succeeded);
        var late = await Correct(world, c => c.Revise(seen.Id, moved with { Score = 10 }, default));

        Assert.Equal("changed-meanwhile", Assert.Single(late.Problems).Code);
        Assert.Equal(70, (await world.Db.TrainingResults.AsNoTracking().SingleAsync()).Points);
        var marks = await world.Db.MonthsToCalculate.Select(m => m.Month).ToListAsync();
        Assert.Equal(["2026-07", "2026-08"], marks.Select(m => m.ToString()).Distinct().Order());
    }

    [SkippableTheory, EachDatabase]
    public async Task An_exam_of_the_future_and_somebody_of_another_store_are_refused(DatabaseProvider provider)
    {
        await using var world = await ImportWorld.On(databases, provider);
        var ahead = await Enter(world, null, new DateOnly(2026, 9, 16), new TrainingLine("A1", 60, TrainingStatus.Taken));
        Assert.Equal(("on", "ahead"), Assert.Single(ahead.Problems.Select(p => (p.Field, p.Code))));

        var foreign = await Enter(world, AccessScope.OfStores(world.Group.Id, await world.StoreId("S01")), Day, new TrainingLine("A2", 60, TrainingStatus.Taken));
        Assert.Equal(("lines[0].score", "unknown-employee"), Assert.Single(foreign.Problems.Select(p => (p.Field, p.Code))));
    }

    [SkippableTheory, EachDatabase]
    public async Task Lists_show_results_and_certificates_of_the_own_store_only_and_a_person_all_of_the_own(DatabaseProvider provider)
    {
        await using var world = await ImportWorld.On(databases, provider);
        await Enter(world, new TrainingLine("A1", 60, TrainingStatus.Taken), new TrainingLine("A2", 95, TrainingStatus.Taken));
        await using (var all = world.NewContext())
        {
            await new SaveCertificate(new ImportTransaction(all, world.Clock), all).Add("A2", new CertificateEntry("电工证", null, null, null, null), default);
        }

        var foreign = await world.Db.TrainingResults.Where(r => r.Points == 95).Select(r => new { r.Id, r.EmployeeId }).SingleAsync();
        await using var db = world.NewContext(AccessScope.OfStores(world.Group.Id, await world.StoreId("S01")));

        Assert.Equal(["A1"], (await new TrainingList(db).Page(new TrainingFilter(), 1, 25, default)).Rows.Select(r => r.Number));
        Assert.Null(await new TrainingList(db).Find(foreign.Id, default));
        Assert.Empty((await new CertificateList(db).Page(new CertificateFilter { Today = Day }, 1, 25, default)).Rows);
        Assert.Single(await new TrainingList(db).OfEmployee(foreign.EmployeeId, 10, default));
        Assert.Single(await new CertificateList(db).OfEmployee(foreign.EmployeeId, 10, default));
    }

    private static Task<Outcome<int>> Enter(ImportWorld world, params TrainingLine[] lines) => Enter(world, null, Day, lines);

    private static async Task<Outcome<int>> Enter(ImportWorld world, AccessScope? scope, DateOnly on, params TrainingLine[] lines)
    {
        await using var db = world.NewContext(scope);
        var transaction = new ImportTransaction(db, world.Clock);
        return await new EnterTraining(transaction, new ImportTrainingResults(transaction), db).Run(new TrainingExam("高压安全", on, 100), lines, default);
    }

    private static async Task<Outcome> Correct(ImportWorld world, Func<CorrectTraining, Task<Outcome>> what)
    {
        await using KpiDbContext db = world.NewContext();
        var transaction = new ImportTransaction(db, world.Clock);
        return await what(new CorrectTraining(transaction, new ImportTrainingResults(transaction), db));
    }
}
