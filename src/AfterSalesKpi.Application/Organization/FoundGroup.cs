using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Organization;

/// <summary>
/// Makes a dealer group with what every group has: the six positions. Afterwards the context's scope is that group, because whoever
/// founds it goes on working in it.
/// </summary>
public sealed class FoundGroup(KpiDbContext db, TimeProvider clock)
{
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
        db.AddRange(Position.BuiltIn(group.Id));
        await db.SaveChangesAsync(ct);
        if (transaction is not null) await transaction.CommitAsync(ct);
        return group;
    }
}
