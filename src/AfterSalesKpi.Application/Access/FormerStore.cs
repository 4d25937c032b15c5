using AfterSalesKpi.Data;

namespace AfterSalesKpi.Application.Access;

/// <summary>
/// What is a person's own stays theirs after a transfer: their published scores, and what they say about them. Whoever uses this has found
/// that it is their own.
/// </summary>
internal static class FormerStore
{
    /// <summary>Does something in a store of the same group that the scope may no longer hold, and narrows the scope again.</summary>
    public static async Task<T> Within<T>(KpiDbContext db, int storeId, Func<Task<T>> work)
    {
        var scope = db.Scope;
        db.Scope = scope.With(storeId);
        try
        {
            return await work();
        }
        finally
        {
            db.Scope = scope;
        }
    }
}
