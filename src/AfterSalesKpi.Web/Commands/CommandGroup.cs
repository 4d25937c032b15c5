using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Access;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Web.Commands;

/// <summary>The group that a command is about: the named one, else the oldest.</summary>
internal static class CommandGroup
{
    /// <summary>Makes it the scope. Refused: <c>unknown-group</c>, <c>no-group</c>.</summary>
    public static async Task<Outcome> Enter(this KpiDbContext db, CommandInput input, CancellationToken ct)
    {
        var id = input["group"] is { } name ? await db.GroupNamed(name, ct) : await db.OldestGroup(ct);
        if (id is null) return input["group"] is { } unknown ? Outcome.Refused("group", "unknown-group", unknown) : Outcome.Refused("group", "no-group");
        db.Scope = AccessScope.OfGroup(id.Value);
        return Outcome.Done;
    }
}
