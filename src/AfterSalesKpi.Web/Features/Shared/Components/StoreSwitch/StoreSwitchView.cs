namespace AfterSalesKpi.Web.Features.Shared.Components.StoreSwitch;

/// <summary>The stores to choose from; none where there is no choice.</summary>
/// <param name="Stores">The first of them.</param>
/// <param name="More">How many are not shown.</param>
public sealed record StoreSwitchView(IReadOnlyList<StoreOption> Stores, int More);
