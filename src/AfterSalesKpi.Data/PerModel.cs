using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace AfterSalesKpi.Data;

/// <summary>
/// Something made once for each database, such as a compiled query: EF Core lets one be used with the model only that it was first used
/// with. For what every page asks; elsewhere the translation that EF Core remembers by itself is quick enough.
/// </summary>
/// <param name="make">Makes it.</param>
public sealed class PerModel<T>(Func<T> make)
    where T : class
{
    private readonly ConditionalWeakTable<IModel, T> made = [];

    /// <summary>The one for the context's database.</summary>
    public T Of(DbContext db) => made.GetValue(db.Model, _ => make());
}
