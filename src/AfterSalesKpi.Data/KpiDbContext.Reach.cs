using AfterSalesKpi.Data.Access;
using AfterSalesKpi.Data.Audit;
using AfterSalesKpi.Domain.Access;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Data;

/// <content>How far a piece of work reads, and when it writes alone.</content>
public abstract partial class KpiDbContext
{
    /// <summary>
    /// Rows of every store of the group, for what is unique or may be named group-wide, or belongs to a person. EF Core takes the stores' filter
    /// off the whole query that this stands in, so every other source of it that has the filter must be read this way, too, and the query say
    /// itself which stores or whom it is about (<see cref="BeyondStoresOnly"/> refuses it otherwise).
    /// </summary>
    public IQueryable<T> BeyondStores<T>()
        where T : class, IStoreOwned => Set<T>().AsNoTracking().IgnoreQueryFilters([QueryFilters.Store]);

    /// <summary>Waits within the present transaction until nobody else of the scope's group writes; from then on nobody does until it ends. What is read after this stays true.</summary>
    public Task WriteAlone(CancellationToken ct) => Database.CurrentTransaction is null
        ? throw new InvalidOperationException("Without a transaction nothing is held.")
        : AuditTrail.Lock(this, [Scope.GroupId], ct);
}
