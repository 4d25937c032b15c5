using AfterSalesKpi.Data;
using AfterSalesKpi.Testing.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace AfterSalesKpi.Web.Tests.Api.V1;

/// <summary>How many rows every table holds, and the sum of their versions: what changes when anything does.</summary>
internal static class Counted
{
    public static async Task<string> All(KpiHost host, int groupId)
    {
        await using var db = host.NewContext(groupId);
        var lines = new List<string>();
        foreach (var entity in db.Model.GetEntityTypes().Where(e => e.GetTableName() is not null).OrderBy(e => e.GetTableName(), StringComparer.Ordinal)) lines.Add(await Line(db, entity));
        return string.Join('\n', lines);
    }

    private static async Task<string> Line(KpiDbContext db, IEntityType entity)
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        var version = entity.FindProperty("Version") is null ? "0" : "coalesce(sum(\"Version\"), 0)";
        command.CommandText = $"SELECT count(*), {version} FROM \"{entity.GetTableName()}\"";
        await using var reader = await command.ExecuteReaderAsync();
        await reader.ReadAsync();
        return $"{entity.GetTableName()} {reader.GetValue(0)} {reader.GetValue(1)}";
    }
}
