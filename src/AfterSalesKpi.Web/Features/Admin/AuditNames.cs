using System.Globalization;
using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Audit;
using AfterSalesKpi.Data.Identity;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.Parts;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Features.Admin;

/// <summary>The names behind the numbers that the trail keeps, each kind asked for once.</summary>
internal sealed class AuditNames
{
    private readonly Dictionary<(Type Kind, long Id), string> names = [];

    /// <summary>The code of a store, for links.</summary>
    public Dictionary<int, string> StoreCodes { get; } = [];

    /// <summary>The name, or null when there is none.</summary>
    public string? Find(Type kind, long id) => names.GetValueOrDefault((kind, id));

    /// <summary>Who did something: a person by name, a program by what it is.</summary>
    public string Actor(string actor, Words words)
    {
        var parts = actor.Split(':', 2);
        if (parts.Length < 2) return words.Find($"Admin.Actor.{actor}") ?? actor;
        var id = Number(actor);
        return parts[0] switch
        {
            "account" => id is { } account && Find(typeof(UserAccount), account) is { } person ? person : words["Admin.Actor.account", parts[1]],
            "api-key" => words["Admin.Actor.api-key", id is { } key && Find(typeof(ApiKey), key) is { } name ? name : parts[1]],
            "job" or "command" => words[$"Admin.Actor.{parts[0]}", words.Find($"Admin.Job.{parts[1]}") ?? parts[1]],
            _ => actor,
        };
    }

    public static async Task<AuditNames> Read(KpiDbContext db, IReadOnlyList<AuditEntry> entries, IEnumerable<(Type Kind, long Id)> linked, CancellationToken ct)
    {
        var found = new AuditNames();
        var group = db.Scope.GroupId;
        var asked = linked.Concat(entries.Where(e => e.StoreId is not null).Select(e => (typeof(Store), (long)e.StoreId!.Value))) // asked for
            .Concat(entries.Select(e => (e.Actor, Id: Number(e.Actor))).Where(a => a.Id is not null).Select(a => (a.Actor[0] == 'a' && a.Actor[1] == 'c' ? typeof(UserAccount) : typeof(ApiKey), a.Id!.Value))) // asked for
            .ToLookup(l => l.Item1, l => l.Item2);
        List<int> Of(Type kind) => [.. asked[kind].Distinct().Select(i => (int)i)];
        var (stores, people, positions, accounts, keys) = (Of(typeof(Store)), Of(typeof(Employee)), Of(typeof(Position)), Of(typeof(UserAccount)), Of(typeof(ApiKey)));
        var (orders, parts) = (asked[typeof(WorkOrder)].Distinct().ToList(), asked[typeof(Part)].Distinct().ToList());
        foreach (var s in await db.Stores.Where(s => stores.Contains(s.Id)).Select(s => new { s.Id, s.Code, s.Name }).ToListAsync(ct)) (found.names[(typeof(Store), s.Id)], found.StoreCodes[s.Id]) = (s.Name, s.Code);
        if (people.Count > 0) found.Add(typeof(Employee), await db.Employees.Where(e => people.Contains(e.Id)).Select(e => new Named(e.Id, e.Name + " " + e.Number)).ToListAsync(ct));
        if (positions.Count > 0) found.Add(typeof(Position), await db.Positions.Where(p => positions.Contains(p.Id)).Select(p => new Named(p.Id, p.Name)).ToListAsync(ct));
        if (accounts.Count > 0) found.Add(typeof(UserAccount), await db.Users.Where(u => u.GroupId == group && accounts.Contains(u.Id)).Select(u => new Named(u.Id, u.DisplayName)).ToListAsync(ct));
        if (keys.Count > 0) found.Add(typeof(ApiKey), await db.ApiKeys.Where(k => k.GroupId == group && keys.Contains(k.Id)).Select(k => new Named(k.Id, k.Name)).ToListAsync(ct));
        if (orders.Count > 0) found.Add(typeof(WorkOrder), await db.WorkOrders.Where(o => orders.Contains(o.Id)).Select(o => new Named(o.Id, o.Number)).ToListAsync(ct));
        if (parts.Count > 0) found.Add(typeof(Part), await db.Parts.Where(p => parts.Contains(p.Id)).Select(p => new Named(p.Id, p.Sku)).ToListAsync(ct));
        return found;
    }

    private static long? Number(string actor) =>
        (actor.StartsWith("account:", StringComparison.Ordinal) || actor.StartsWith("api-key:", StringComparison.Ordinal))
        && long.TryParse(actor.AsSpan(8), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    private void Add(Type kind, List<Named> some)
    {
        foreach (var one in some) names[(kind, one.Id)] = one.Name;
    }

    private sealed record Named(long Id, string Name);
}
