using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Data.Tests.Providers;

public sealed class SchemaMigrationTests
{
    [SkippableTheory, EachDatabase]
    public async Task Several_that_start_at_once_on_an_empty_database_all_find_it_up_to_date(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.Create(provider, withSchema: false);
        var settings = new DatabaseSettings(provider, database.ConnectionString, database.ConnectionString, null);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => SchemaMigration.Apply(settings, default))));

        await using var db = database.NewContext();
        Assert.Empty(await db.Database.GetPendingMigrationsAsync());
    }

    [SkippableTheory, EachDatabase]
    public async Task What_is_missing_is_named_until_it_is_applied(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.Create(provider, withSchema: false);
        await using var db = database.NewContext();
        Assert.Contains(await db.Database.GetPendingMigrationsAsync(), id => id.EndsWith("_Initial", StringComparison.Ordinal));

        await SchemaMigration.Apply(new DatabaseSettings(provider, database.ConnectionString, database.ConnectionString, null), default);

        Assert.Empty(await db.Database.GetPendingMigrationsAsync());
    }

    [Fact]
    public async Task A_process_killed_while_it_migrated_does_not_stop_the_next()
    {
        await using var database = await TestDatabase.Create(DatabaseProvider.Sqlite, withSchema: false);
        await using var db = database.NewContext();
        await db.Database.ExecuteSqlAsync($"""CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL PRIMARY KEY, "Timestamp" TEXT NOT NULL)""");
        await db.Database.ExecuteSqlAsync($"""INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-01-01 00:00:00')""");
        using var soon = new CancellationTokenSource(TimeSpan.FromMinutes(1));

        await SchemaMigration.Apply(new DatabaseSettings(DatabaseProvider.Sqlite, database.ConnectionString, database.ConnectionString, null), soon.Token);

        Assert.Empty(await db.Database.GetPendingMigrationsAsync());
    }
}
