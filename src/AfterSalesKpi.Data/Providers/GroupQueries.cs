using System.Data.Common;
using AfterSalesKpi.Data.Access;
using AfterSalesKpi.Domain.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace AfterSalesKpi.Data.Providers;

/// <summary>Questions about the borders between groups, which no filtered query can ask.</summary>
public static class GroupQueries
{
    private const int KeysAtOnce = 500;

    /// <summary>Every link in the database from a row of one group to a row of another, in words; there must be none (invariant I7).</summary>
    public static async Task<List<string>> LinksBetweenGroups(this KpiDbContext db, CancellationToken ct)
    {
        var quote = db.GetService<ISqlGenerationHelper>();
        var found = new List<string>();
        await db.Database.OpenConnectionAsync(ct);
        foreach (var entity in db.Model.GetEntityTypes().Where(e => e.ClrType.IsAssignableTo(typeof(IGroupOwned))))
        {
            foreach (var key in ForeignLinks.Links(entity))
            {
                await using var command = Command(db);
                command.CommandText =
                    $"SELECT COUNT(*) FROM {Table(quote, entity)} d JOIN {Table(quote, key.PrincipalEntityType)} p"
                    + $" ON d.{quote.DelimitIdentifier(key.Properties[0].GetColumnName())} = p.{quote.DelimitIdentifier(key.PrincipalKey.Properties[0].GetColumnName())}"
                    + $" WHERE d.{quote.DelimitIdentifier(nameof(IGroupOwned.GroupId))} <> p.{quote.DelimitIdentifier(nameof(IGroupOwned.GroupId))}";
                var count = Convert.ToInt64(await command.ExecuteScalarAsync(ct), System.Globalization.CultureInfo.InvariantCulture);
                if (count > 0) found.Add($"{entity.GetTableName()}.{key.Properties[0].GetColumnName()}: {count}");
            }
        }

        return found;
    }

    /// <summary>Whether any of these rows is there and belongs to another group than the one that names it.</summary>
    internal static async Task<bool> AnyOfAnotherGroup(
        KpiDbContext db, IReadOnlyDictionary<(IEntityType Type, int GroupId), HashSet<object>> asked, CancellationToken ct)
    {
        var quote = db.GetService<ISqlGenerationHelper>();
        await db.Database.OpenConnectionAsync(ct);
        try
        {
            foreach (var chunk in asked.SelectMany(a => a.Value.Select(id => (a.Key.Type, a.Key.GroupId, Id: id))).Chunk(KeysAtOnce))
            {
                await using var command = Command(db);
                command.CommandText = string.Join(" UNION ALL ", chunk.GroupBy(c => (c.Type, c.GroupId)).Select(of =>
                    $"SELECT 1 FROM {Table(quote, of.Key.Type)} WHERE {quote.DelimitIdentifier(of.Key.Type.FindPrimaryKey()!.Properties[0].GetColumnName())}" // asked by its key
                    + $" IN ({string.Join(", ", of.Select(c => Parameter(command, c.Id)))}) AND {quote.DelimitIdentifier(nameof(IGroupOwned.GroupId))} <> {Parameter(command, of.Key.GroupId)}"));
                if (await command.ExecuteScalarAsync(ct) is not null) return true;
            }

            return false;
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private static string Table(ISqlGenerationHelper quote, IEntityType entity) => quote.DelimitIdentifier(entity.GetTableName()!); // no entity is a view

    private static DbCommand Command(KpiDbContext db)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        return command;
    }

    private static string Parameter(DbCommand command, object value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = $"@p{command.Parameters.Count}";
        parameter.Value = value;
        command.Parameters.Add(parameter);
        return parameter.ParameterName;
    }
}
