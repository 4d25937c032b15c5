using System.Text.Json;
using AfterSalesKpi.Application.Records.Workshop;
using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Audit;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records;

/// <summary>Reads from the trail who changed a record.</summary>
internal static class RecordHistory
{
    /// <summary>Entries that are shown.</summary>
    private const int Most = 30;

    /// <summary>The newest changes of a record, the newest first.</summary>
    /// <param name="db">The context.</param>
    /// <param name="type">The kind of record, as the trail says it.</param>
    /// <param name="id">The record's number in the database.</param>
    /// <param name="ct">Stops the work.</param>
    public static async Task<List<OrderChange>> Of(KpiDbContext db, string type, long id, CancellationToken ct)
    {
        var entries = await db.Set<AuditEntry>().AsNoTracking()
            .Where(e => e.RecordType == type && e.RecordId == id)
            .OrderByDescending(e => e.Number).Take(Most)
            .Select(e => new { e.At, e.Actor, e.Action, e.Changes }).ToListAsync(ct);
        var accounts = entries.Select(e => AccountOf(e.Actor)).OfType<int>().Distinct().ToList();
        var names = await db.Users.AsNoTracking().Where(u => u.GroupId == db.Scope.GroupId && accounts.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.DisplayName, ct);
        return
        [
            .. entries.Select(e => new OrderChange(
                e.At, AccountOf(e.Actor) is { } account && names.TryGetValue(account, out var name) ? name : e.Actor, e.Action.ToString(), Fields(e.Changes))),
        ];
    }

    private static int? AccountOf(string actor) =>
        actor.StartsWith("account:", StringComparison.Ordinal) && int.TryParse(actor.AsSpan("account:".Length), out var id) ? id : null;

    private static List<string> Fields(string changes)
    {
        using var json = JsonDocument.Parse(changes.Length == 0 ? "{}" : changes);
        return json.RootElement.ValueKind == JsonValueKind.Object ? [.. json.RootElement.EnumerateObject().Select(p => p.Name)] : [];
    }
}
