using System.Data.Common;
using AfterSalesKpi.Data.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace AfterSalesKpi.Data.Providers;

/// <summary>The statements of the audit trail that must be exact: locking a head, adding entries.</summary>
internal static class AuditQueries
{
    /// <summary>Up to so many entries go into one statement, more by the bulk writer.</summary>
    private const int InOneStatement = 20;

    /// <summary>Reads the end of a chain and keeps it locked until the transaction ends; makes it where it is missing.</summary>
    public static async Task<AuditHead> LockHead(KpiDbContext db, int groupId, CancellationToken ct)
    {
        await using var command = Command(db);
        Parameter(command, groupId);
        command.CommandText = db.LockedRead("[Number], [Hash]", "[AuditHeads]", "[GroupId] = @p0");
        await using (var reader = await command.ExecuteReaderAsync(ct))
        {
            if (await reader.ReadAsync(ct)) return new AuditHead(groupId, reader.GetInt64(0), (byte[])reader[1]);
        }

        var empty = AuditHead.Empty(groupId);
        command.CommandText = db.Quoted($"INSERT INTO [AuditHeads] ([GroupId], [Number], [Hash]) VALUES (@p0, {Parameter(command, empty.Number)}, {Parameter(command, empty.Hash)})");
        await command.ExecuteNonQueryAsync(ct);
        return empty;
    }

    /// <summary>Adds entries and moves the head, which must be locked.</summary>
    public static async Task Add(KpiDbContext db, IReadOnlyList<AuditEntry> entries, AuditHead head, CancellationToken ct)
    {
        await using var command = Command(db);
        var (number, hash, group) = (Parameter(command, head.Number), Parameter(command, head.Hash), Parameter(command, head.GroupId));
        var sql = $"UPDATE [AuditHeads] SET [Number] = {number}, [Hash] = {hash} WHERE [GroupId] = {group}" + db.TellOfTrail(group);
        if (entries.Count > InOneStatement)
        {
            await db.WriteRows(entries, ct);
        }
        else
        {
            List<IProperty> columns = [.. db.Model.FindEntityType(typeof(AuditEntry))!.GetProperties()]; // the trail is in the model
            var values = entries.Select(e => $"({string.Join(", ", columns.Select(c => Parameter(command, c, e)))})");
            sql = $"INSERT INTO [AuditEntries] ({string.Join(", ", columns.Select(c => $"[{c.GetColumnName()}]"))}) VALUES {string.Join(", ", values)}; {sql}";
        }

        command.CommandText = db.Quoted(sql);
        await command.ExecuteNonQueryAsync(ct);
    }

    private static DbCommand Command(KpiDbContext db)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        return command;
    }

    private static string Parameter(DbCommand command, IProperty column, AuditEntry entry)
    {
        var name = $"@p{command.Parameters.Count}";
        command.Parameters.Add(column.GetRelationalTypeMapping().CreateParameter(command, name, column.GetGetter().GetClrValue(entry), column.IsNullable));
        return name;
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
