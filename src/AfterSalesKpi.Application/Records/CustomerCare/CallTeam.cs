using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.CustomerCare;

/// <summary>How a store's queue of calls stands, agent by agent, and what was called in the last days.</summary>
public sealed class CallTeam(KpiDbContext db, CallQueue queue, TimeProvider clock)
{
    /// <summary>Days that are looked back.</summary>
    public const int Days = 14;

    private const int MostCalls = 20_000;

    /// <summary>Those who can be given calls today.</summary>
    public async Task<List<(int Id, string Name)>> Agents(int storeId, TimeZoneInfo zone, CancellationToken ct)
    {
        var agents = await CareAgents.Of(db, storeId, LocalTime.DayOf(clock.GetUtcNow().UtcDateTime, zone)).Select(e => new { e.Id, e.Name }).ToListAsync(ct);
        return [.. agents.Select(a => (a.Id, a.Name))];
    }

    /// <summary>The store's agents and whoever else has calls, then what nobody is to call; and the last days.</summary>
    public async Task<(List<AgentCalls> Agents, List<CallDay> Days)> Read(int storeId, TimeZoneInfo zone, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var today = LocalTime.DayOf(now, zone);
        var since = LocalTime.StartOfDay(today.AddDays(1 - Days), zone);
        var customers = await queue.Read(storeId, zone, ct);
        var agents = await Agents(storeId, zone, ct);
        var calls = (await db.FollowUps.AsNoTracking().Where(f => f.StoreId == storeId && f.At >= since && f.At <= now && !f.Voided)
            .OrderByDescending(f => f.At).ThenBy(f => f.Id).Select(f => new { f.AgentId, f.At, f.Outcome }).Take(MostCalls).ToListAsync(ct))
            .ConvertAll(f => (f.AgentId, On: LocalTime.DayOf(f.At, zone), Reached: f.Outcome == FollowUpOutcome.Reached));
        var called = calls.FindAll(c => c.On == today).ToLookup(c => c.AgentId);
        var names = customers.Where(c => c.AssigneeId is not null).Select(c => (Id: c.AssigneeId!.Value, Name: c.Assignee ?? "")) // asked for
            .Concat(agents).GroupBy(a => a.Id).ToDictionary(a => a.Key, a => a.First().Name);
        List<AgentCalls> rows =
        [
            .. names.Select(a => Of(a.Key, a.Value, agents.Exists(g => g.Id == a.Key), customers, called[a.Key].Count(), called[a.Key].Count(c => c.Reached), now))
                .OrderByDescending(a => a.IsAgent).ThenBy(a => a.Name, StringComparer.Ordinal).ThenBy(a => a.Id),
        ];
        var nobodys = Of(null, null, false, customers, 0, 0, now);
        if (nobodys.Due + nobodys.RunsOut + nobodys.Expired > 0) rows.Add(nobodys);
        var days = calls.ToLookup(c => c.On);
        return (rows, [.. Enumerable.Range(1 - Days, Days).Select(n => today.AddDays(n)).Select(d => new CallDay(d, days[d].Count(), days[d].Count(c => c.Reached)))]);
    }

    private static AgentCalls Of(int? id, string? name, bool isAgent, List<QueuedCustomer> all, int called, int reached, DateTime now)
    {
        var own = all.FindAll(c => c.AssigneeId == id);
        var open = own.FindAll(c => c.State is CallState.Due or CallState.Again);
        return new AgentCalls(id, name, isAgent, open.Count(c => !c.RunsOut(now)), open.Count(c => c.RunsOut(now)), own.Count(c => c.State == CallState.Expired), called, reached);
    }
}
