namespace AfterSalesKpi.Web.Features.Shared.Components.StoreSwitch;

/// <summary>A store to choose.</summary>
public sealed record StoreOption(string Code, string Name);
