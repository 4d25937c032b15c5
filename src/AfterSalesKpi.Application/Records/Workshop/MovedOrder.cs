using AfterSalesKpi.Domain.Records.Workshop;

namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>An order after a step.</summary>
/// <param name="OrderId">Its number in the database.</param>
/// <param name="StoreId">Its store.</param>
/// <param name="Number">工单号.</param>
/// <param name="Version">Its version now: the one to name with the next step.</param>
/// <param name="Stage">Where it stands now.</param>
public sealed record MovedOrder(long OrderId, int StoreId, string Number, int Version, OrderStage Stage);
