using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Plans;

/// <summary>
/// Makes a dealer group with what every group has: the six positions and a default plan for each, in force since ever, so that the
/// first month can be scored. Afterwards the context's scope is that group, because whoever
/// founds it goes on working in it.
/// </summary>
public sealed class FoundGroup(KpiDbContext db, TimeProvider clock)
{
    /// <summary>Who published the default plans.</summary>
    private const string DefaultsBy = "AfterSalesKpi";

    /// <summary>Default plans hold from here on: earlier than any record.</summary>
    private static readonly StoreMonth SinceEver = new(1900, 1);

    /// <summary>Makes the group; refused when the name is missing or taken.</summary>
    /// <param name="name">Its name, unique in the installation.</param>
    /// <param name="firstDayOfMonth">The day on which its months start, 1 to 28.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task<Outcome<DealerGroup>> Run(string name, int firstDayOfMonth, CancellationToken ct)
    {
        name = name.Trim();
        if (name.Length == 0) return new Problem("name", "required");
        if (name.Length > DealerGroup.NameLength) return new Problem("name", "too-long", DealerGroup.NameLength);
        if (firstDayOfMonth is < 1 or > 28) return new Problem("firstDayOfMonth", "out-of-range", 1, 28);
        // Part of a larger work, such as a registration, where that has begun a transaction.
        await using var transaction = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(ct) : null;
        var group = new DealerGroup(name, clock.GetUtcNow().UtcDateTime, firstDayOfMonth);
        db.Add(group);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException)
        {
            return new Problem("name", "taken", name);
        }

        db.Scope = AccessScope.OfGroup(group.Id);
        var positions = Position.BuiltIn(group.Id).ToList();
        db.AddRange(positions);
        await db.SaveChangesAsync(ct);
        db.AddRange(positions.Select(p => DefaultPlans.For(p, SinceEver, DefaultsBy, group.CreatedAt)).OfType<Plan>());
        await db.SaveChangesAsync(ct);
        if (transaction is not null) await transaction.CommitAsync(ct);
        return group;
    }
}
