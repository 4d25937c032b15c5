using AfterSalesKpi.Data.Identity;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Testing.Databases;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Tests.Commands;

/// <summary>Each test is one story at a terminal, because starting the program takes longer than what it does.</summary>
public sealed class CommandTests
{
    [SkippableTheory, EachDatabase]
    public async Task A_demo_is_made_and_its_months_are_calculated_refused_and_recomputed(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        var terminal = new Terminal(database, "Development");

        var demo = await terminal.Type("demo", "--stores", "1", "--months", "3", "--orders-per-store-month", "15", "--seed", "1", "--until", "2024-09-20T04:00:00Z");
        Assert.True(demo.ExitCode == 0, demo.Errors);
        Assert.Contains("2024-07: locked in 1 stores", demo.Answers, StringComparison.Ordinal);
        Assert.Contains("manager@demo", demo.Answers, StringComparison.Ordinal);

        var calculated = await terminal.Type("month", "calculate", "2024-09", "--store", "S01");
        Assert.Equal((0, "S01 2024-09 calculated\n"), (calculated.ExitCode, calculated.Answers));

        var refused = await terminal.Type("month", "calculate", "2024-07");
        Assert.Equal((1, ""), (refused.ExitCode, refused.Answers));
        Assert.Contains("2024-07", refused.Errors, StringComparison.Ordinal);

        var recomputed = await terminal.Type("month", "recompute", "2024-07", "--dry");
        Assert.True(recomputed.ExitCode == 0, recomputed.Answers);
    }

    [Fact]
    public async Task A_month_and_a_trail_hold_until_a_score_is_changed_by_hand()
    {
        await using var database = await TestDatabase.Create(DatabaseProvider.Sqlite);
        var terminal = new Terminal(database);
        await terminal.Type("demo", "--group", "示例集团", "--stores", "1", "--months", "2", "--orders-per-store-month", "15", "--until", "2024-09-20T04:00:00Z");
        var verified = await terminal.Type("month", "verify", "2024-08");
        Assert.True(verified.ExitCode == 0, verified.Answers);
        Assert.EndsWith("scorecards, 0 differences", verified.LastLine, StringComparison.Ordinal);

        var trail = await terminal.Type("audit", "verify");
        Assert.True(trail.ExitCode == 0, trail.Answers);

        await using var db = database.NewContext(AccessScope.OfGroup(1));
        var tampered = await db.Scorecards.Where(c => c.FinalHundredths > 0).OrderBy(c => c.Id).FirstAsync();
        var number = await db.Employees.Where(e => e.Id == tampered.EmployeeId).Select(e => e.Number).SingleAsync();
        await db.Database.ExecuteSqlAsync($"UPDATE Scorecards SET FinalHundredths = 1 WHERE Id = {tampered.Id}");

        var again = await terminal.Type("month", "verify", tampered.Month.ToString());

        Assert.Equal(1, again.ExitCode);
        Assert.Contains($"{number}: final: 1", again.Answers, StringComparison.Ordinal);
        Assert.Empty(await db.Users.ToListAsync());
    }

    [SkippableTheory, EachDatabase]
    public async Task An_empty_database_gets_its_first_administrator_whose_password_works_and_a_key(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.Create(provider);
        var terminal = new Terminal(database);

        var typed = await terminal.Type("a sentence nobody guesses\n", ["user", "add", "boss", "--role", "GroupAdmin", "--store", "S01", "--group", "示例集团"]);
        Assert.True(typed.ExitCode == 0, typed.Errors);
        Assert.DoesNotContain("sentence", typed.Answers + typed.Errors, StringComparison.Ordinal);

        var printed = await terminal.Type("user", "add", "advisor", "--role", "serviceadvisor", "--store", "S01");
        Assert.True(printed.ExitCode == 0, printed.Errors);
        var password = printed.LastLine.Replace("Password: ", "", StringComparison.Ordinal);

        await using var db = database.NewContext(AccessScope.OfGroup(1));
        var accounts = await db.Users.ToDictionaryAsync(u => u.UserName!);
        var hasher = new PasswordHasher<UserAccount>();
        Assert.NotEqual(PasswordVerificationResult.Failed, hasher.VerifyHashedPassword(accounts["boss"], accounts["boss"].PasswordHash!, "a sentence nobody guesses"));
        Assert.NotEqual(PasswordVerificationResult.Failed, hasher.VerifyHashedPassword(accounts["advisor"], accounts["advisor"].PasswordHash!, password));
        Assert.Equal((Role.GroupAdmin, null), (accounts["boss"].Role, accounts["boss"].StoreId));
        Assert.Equal("示例集团", (await db.Groups.SingleAsync()).Name);

        var key = await terminal.Type("api-key", "add", "dms", "--scopes", "import,read", "--store", "S01");
        Assert.True(key.ExitCode == 0, key.Errors);
        Assert.Equal(ApiKey.HashOf(key.LastLine), (await db.ApiKeys.SingleAsync(k => k.Name == "dms")).Hash);
    }

    [Fact]
    public async Task What_cannot_be_made_is_refused_with_the_reason_and_leaves_nothing_behind()
    {
        await using var database = await TestDatabase.Create(DatabaseProvider.Sqlite);
        var terminal = new Terminal(database);

        var noStore = await terminal.Type("user", "add", "nobody", "--role", "ServiceAdvisor");
        var tooShort = await terminal.Type("short\n", ["user", "add", "nobody", "--role", "GroupAdmin"]);
        var noRole = await terminal.Type("user", "add", "nobody", "--role", "King");
        var noScope = await terminal.Type("api-key", "add", "dms", "--scopes", "everything");
        var noGroup = await terminal.Type("month", "lock", "2024-09", "--group", "无此集团");

        Assert.Equal([1, 1, 1, 1, 1], new[] { noStore, tooShort, noRole, noScope, noGroup }.Select(t => t.ExitCode));
        Assert.All([noStore, tooShort, noRole, noScope, noGroup], t => Assert.NotEmpty(t.Errors));
        await using var db = database.NewContext(AccessScope.OfGroup(1));
        Assert.Empty(await db.Groups.ToListAsync());
    }

    [SkippableTheory, EachDatabase]
    public async Task Migrate_makes_the_tables_and_says_when_there_was_nothing_to_do(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.Create(provider, withSchema: false);
        var terminal = new Terminal(database);

        if (provider == DatabaseProvider.PostgreSql) Assert.Equal(1, (await terminal.Type("audit", "verify")).ExitCode);
        var first = await terminal.Type("migrate");
        var second = await terminal.Type("migrate");

        Assert.True(first.ExitCode == 0, first.Errors);
        Assert.Contains("_Initial", first.Answers, StringComparison.Ordinal);
        Assert.Equal((0, "The database was up to date."), (second.ExitCode, second.LastLine));
    }

    [Fact]
    public async Task What_is_not_understood_is_answered_with_the_usage_and_exit_code_2()
    {
        await using var database = await TestDatabase.Create(DatabaseProvider.Sqlite);
        var terminal = new Terminal(database);

        var unknown = await terminal.Type("conquer", "the", "world");
        Assert.Equal((2, ""), (unknown.ExitCode, unknown.Answers));
        Assert.Contains("month calculate yyyy-MM", unknown.Errors, StringComparison.Ordinal);

        var help = await terminal.Type("help");
        Assert.Equal((0, ""), (help.ExitCode, help.Errors));
        Assert.Contains("api-key add NAME --scopes LIST", help.Answers, StringComparison.Ordinal);
    }
}
