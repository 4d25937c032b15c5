using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace AfterSalesKpi.Data.Tests.Providers;

public sealed class MigrationTests
{
    [Theory]
    [InlineData(DatabaseProvider.Sqlite)]
    [InlineData(DatabaseProvider.SqlServer)]
    [InlineData(DatabaseProvider.PostgreSql)]
    public void The_model_has_no_changes_that_no_migration_makes(DatabaseProvider provider)
    {
        using var db = DatabaseOptions.CreateContext(provider, "");
        Assert.False(db.Database.HasPendingModelChanges(), $"Run scripts/add-migration.sh: {provider}'s migrations are behind the model.");
    }

    [Fact]
    public void Every_migration_is_there_for_all_three_databases()
    {
        Assert.NotEmpty(Names(DatabaseProvider.Sqlite));
        Assert.Equal(Names(DatabaseProvider.Sqlite), Names(DatabaseProvider.SqlServer));
        Assert.Equal(Names(DatabaseProvider.Sqlite), Names(DatabaseProvider.PostgreSql));
    }

    [SkippableTheory, EachDatabase]
    public async Task Migrating_an_empty_database_makes_every_table(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.Create(provider, withSchema: false);
        await using var db = database.NewContext();

        await db.Database.MigrateAsync();

        Assert.Empty(await db.Database.GetPendingMigrationsAsync());
        foreach (var entity in db.Model.GetEntityTypes()) Assert.Equal(0, await Rows(db, entity));
    }

    [Fact]
    public void The_script_for_Sql_Server_is_understood_by_Sql_Server_2016()
    {
        using var db = DatabaseOptions.CreateContext(DatabaseProvider.SqlServer, "");
        var script = db.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);

        Assert.Empty(Errors(script));
        Assert.Contains("CREATE TABLE [WorkOrders]", script, StringComparison.Ordinal);
    }

    [Fact]
    public void A_script_with_words_newer_than_Sql_Server_2016_would_be_seen() =>
        Assert.NotEmpty(Errors("SELECT * FROM OPENJSON('[]') WHERE a IS DISTINCT FROM b"));

    private static async Task<int> Rows(KpiDbContext db, IEntityType entity)
    {
        var quote = db.GetService<ISqlGenerationHelper>();
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        var columns = entity.GetProperties().Select(p => quote.DelimitIdentifier(p.GetColumnName()));
        command.CommandText = $"SELECT {string.Join(", ", columns)} FROM {quote.DelimitIdentifier(entity.GetTableName()!)}"; // no entity is a view
        await using var reader = await command.ExecuteReaderAsync();
        var rows = 0;
        while (await reader.ReadAsync()) rows++;
        return rows;
    }

    private static List<string> Names(DatabaseProvider provider)
    {
        using var db = DatabaseOptions.CreateContext(provider, "");
        return [.. db.Database.GetMigrations().Select(id => id[(id.IndexOf('_', StringComparison.Ordinal) + 1)..])];
    }

    private static List<string> Errors(string script)
    {
        using var reader = new StringReader(script);
        new TSql130Parser(initialQuotedIdentifiers: true).Parse(reader, out var errors);
        return [.. errors.Select(e => $"line {e.Line}: {e.Message}")];
    }
}
