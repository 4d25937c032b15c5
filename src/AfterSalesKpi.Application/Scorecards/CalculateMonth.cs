using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Scorecards;

/// <summary>Calculates one store's month, as <see cref="CalculateStores"/> does.</summary>
public sealed class CalculateMonth(CalculateStores stores)
{
    /// <summary>Calculates it. Refused as <see cref="CalculateStores"/>.</summary>
    public async Task<Outcome> Run(int storeId, StoreMonth month, CancellationToken ct) => (await stores.Run([storeId], month, null, ct))[storeId];
}
