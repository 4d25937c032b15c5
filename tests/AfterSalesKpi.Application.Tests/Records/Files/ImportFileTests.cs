using System.Text;
using AfterSalesKpi.Application.Records;
using AfterSalesKpi.Application.Records.Files;
using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Application.Records.Staff;
using AfterSalesKpi.Data.Identity;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Tests.Records.Files;

public sealed class ImportFileTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    private const string Employees = "工号,门店,姓名,岗位,入职日期\nN1,S01,新一,技师,2026/3/1\nN2,S09,新二,技师,2026-03-01\nT1,,技师一改名,,\nN3,S01,新三,神仙,\n";

    [SkippableTheory, EachDatabase]
    public async Task Trying_a_file_names_each_bad_row_by_number_field_and_reason_and_keeps_nothing(DatabaseProvider provider)
    {
        await using var world = await ImportWorld.On(databases, provider);
        var before = await world.Db.Employees.CountAsync();

        var file = await Bring(world, "employees", Employees);

        Assert.Equal((4, 1, 1, 2), (file.File.Rows, file.File.Added, file.File.Changed, file.File.Rejected));
        Assert.Equal(
            [(3, "store", "S09", "unknown-store"), (5, "position", "神仙", "unknown-position")], file.Rejections.Select(r => (r.Row, r.Field, r.Cell!, r.Code))); // both cells are filled in
        Assert.Null(file.File.TakenAt);
        Assert.Equal(before, await world.Db.Employees.CountAsync());
        Assert.Equal("技师一", await world.Db.Employees.Where(e => e.Number == "T1").Select(e => e.Name).SingleAsync());
    }

    [SkippableTheory, EachDatabase]
    public async Task All_or_none_keeps_a_file_with_a_bad_row_out_and_the_good_rows_can_be_taken_once(DatabaseProvider provider)
    {
        await using var world = await ImportWorld.On(databases, provider);
        var file = await Bring(world, "employees", Employees);

        Assert.Equal("rows-rejected", Assert.Single((await Take(world, file, true)).Problems).Code);
        Assert.False(await world.Db.Employees.AnyAsync(e => e.Number == "N1"));
        Assert.True((await Take(world, file, false)).Succeeded);
        Assert.Equal("file-taken", Assert.Single((await Take(world, file, false)).Problems).Code);

        Assert.Equal(["A1", "A2", "N1", "T1"], await world.Db.Employees.OrderBy(e => e.Number).Select(e => e.Number).ToListAsync());
        var taken = (await new ImportFileList(world.Db).Find(file.File.Id, default))!; // in scope
        Assert.Equal((1, 1, 2, 2), (taken.File.Added, taken.File.Changed, taken.File.Rejected, taken.File.Accepted));
        Assert.NotNull(taken.File.TakenAt);
    }

    [SkippableTheory, EachDatabase]
    public async Task The_same_exams_again_add_nothing_also_without_references(DatabaseProvider provider)
    {
        await using var world = await ImportWorld.On(databases, provider);
        const string exams = "工号,课程,考试日期,得分,满分,参加情况\nA1,高压安全,2026-08-20,\"1,84.5\",200,\nT1,高压安全,2026-08-20,,200,缺考\n";

        var first = await Bring(world, "training-results", exams);
        Assert.True((await Take(world, first, true)).Succeeded);
        var again = await Bring(world, "training-results", exams);
        Assert.True((await Take(world, again, true)).Succeeded);

        Assert.Equal((2, 0), (first.File.Added, first.File.Rejected));
        Assert.Equal((0, 0, 2), (again.File.Added, again.File.Changed, again.File.Unchanged));
        Assert.Equal([92, 0], await world.Db.TrainingResults.OrderByDescending(r => r.Points).Select(r => r.Points).ToListAsync());
    }

    [SkippableTheory, EachDatabase]
    public async Task A_file_is_forgotten_after_a_day_and_what_was_taken_from_it_stays(DatabaseProvider provider)
    {
        await using var world = await ImportWorld.On(databases, provider);
        var taken = await Bring(world, "employees", Employees);
        await Take(world, taken, false);
        var left = await Bring(world, "employees", Employees);
        world.Clock.Advance(TimeSpan.FromHours(25));

        await using var db = world.NewContext();
        Assert.Equal(2, await new ForgetFiles(db, world.Clock).Run(default));

        var files = new ImportFileList(db);
        Assert.Null(await files.Find(left.File.Id, default));
        var found = (await files.Find(taken.File.Id, default))!; // was taken
        Assert.Equal((false, 0, 2), (found.IsKept, found.Rejections.Count, found.File.Rejected));
        Assert.Equal("file-forgotten", Assert.Single((await Take(world, taken, false)).Problems).Code);
    }

    [SkippableTheory, EachDatabase]
    public async Task Files_of_another_store_are_not_there(DatabaseProvider provider)
    {
        await using var world = await ImportWorld.On(databases, provider);
        var own = AccessScope.OfStores(world.Group.Id, await world.StoreId("S01"));
        var file = await Bring(world, "employees", "工号,姓名\nT1,新名\n", own);

        await using var other = world.NewContext(AccessScope.OfStores(world.Group.Id, await world.StoreId("S02")));
        Assert.Null(await new ImportFileList(other).Find(file.File.Id, default));
        Assert.NotNull(await new ImportFileList(world.Db).Find(file.File.Id, default));
    }

    [SkippableTheory, EachDatabase]
    public async Task A_file_without_any_known_heading_is_refused(DatabaseProvider provider)
    {
        await using var world = await ImportWorld.On(databases, provider);
        await using var db = world.NewContext();
        var (bring, import) = Desk(world, db, "employees");

        var refused = await bring.Run(new MemoryStream(Encoding.UTF8.GetBytes("甲,乙\n1,2\n")), "x.csv", import, Columns(import), await Account(world), default);

        Assert.Equal(("file", "no-known-columns"), (refused.Problems[0].Field, refused.Problems[0].Code));
    }

    private static async Task<ImportFileView> Bring(ImportWorld world, string resource, string text, AccessScope? scope = null)
    {
        await using var db = world.NewContext(scope);
        var (bring, import) = Desk(world, db, resource);
        var brought = await bring.Run(new MemoryStream(Encoding.UTF8.GetBytes(text)), "file.csv", import, Columns(import), await Account(world), default);
        Assert.Empty(brought.Problems);
        return (await new ImportFileList(db).Find(brought.Value, default))!; // just brought
    }

    private static async Task<Outcome> Take(ImportWorld world, ImportFileView file, bool all)
    {
        await using var db = world.NewContext();
        var transaction = new ImportTransaction(db, world.Clock);
        var import = Import(file.File.Resource, transaction);
        return await new TakeFile(db, transaction, new ImportFileList(db), world.Clock).Run(file.File.Id, import, Columns(import), all, default);
    }

    private static (BringFile Bring, IImport Import) Desk(ImportWorld world, Data.KpiDbContext db, string resource)
    {
        var transaction = new ImportTransaction(db, world.Clock);
        return (new BringFile(db, transaction, new ForgetFiles(db, world.Clock), world.Clock), Import(resource, transaction));
    }

    private static IImport Import(string resource, ImportTransaction transaction) => resource == "employees" ? new ImportEmployees(transaction) : new ImportTrainingResults(transaction);

    private static List<FileColumn> Columns(IImport import)
    {
        Dictionary<string, string> headings = new()
        {
            ["number"] = "工号", ["employee"] = "工号", ["store"] = "门店", ["name"] = "姓名", ["position"] = "岗位", ["hiredOn"] = "入职日期", ["course"] = "课程", ["at"] = "考试日期",
            ["score"] = "得分", ["fullScore"] = "满分", ["status"] = "参加情况",
        };
        Dictionary<string, string> words = new() { ["技师"] = "Technician", ["缺考"] = "Absent" };
        return [.. import.Fields.Select(f => new FileColumn(f, headings.TryGetValue(f.Name, out var heading) ? [f.Name, heading] : [f.Name], words))];
    }

    private static async Task<int> Account(ImportWorld world)
    {
        var name = $"hr-{world.Group.Id}";
        if (await world.Db.Users.Where(u => u.UserName == name).Select(u => (int?)u.Id).SingleOrDefaultAsync() is { } known) return known;
        await using var db = world.NewContext();
        var account = new UserAccount { UserName = name, NormalizedUserName = name.ToUpperInvariant(), DisplayName = name, GroupId = world.Group.Id, Role = Role.HumanResources };
        db.Add(account);
        await db.SaveChangesAsync();
        return account.Id;
    }
}
