using Microsoft.Extensions.Caching.Memory;

namespace AfterSalesKpi.Web.Features.Dashboard;

/// <summary>
/// Keeps what dashboards have read for a short time. Keys name the group and the stores that were read for, and the stamp of the
/// calculation: what is kept for one scope is never shown in another, and a new calculation is seen at once.
/// </summary>
public sealed class DashboardCache : IDisposable
{
    private readonly MemoryCache kept = new(new MemoryCacheOptions { SizeLimit = 2000 });

    /// <summary>What is kept under the key, else what is read now.</summary>
    public async Task<T> Get<T>(object key, TimeSpan at, Func<Task<T>> read)
        where T : class
    {
        if (kept.TryGetValue(key, out T? found) && found is not null) return found;
        var fresh = await read();
        kept.Set(key, fresh, new MemoryCacheEntryOptions { AbsoluteExpirationRelativeToNow = at, Size = 1 });
        return fresh;
    }

    /// <summary>What is kept under the key, if anything.</summary>
    public T? Find<T>(object key)
        where T : class => kept.TryGetValue(key, out T? found) ? found : null;

    /// <summary>Throws away what is kept under the key.</summary>
    public void Forget(object key) => kept.Remove(key);

    public void Dispose() => kept.Dispose();
}
