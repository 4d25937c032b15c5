namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>Another order of the same vehicle.</summary>
/// <param name="Id">The order.</param>
/// <param name="Store">The store's code.</param>
/// <param name="Number">工单号.</param>
/// <param name="ReceivedAt">接车.</param>
/// <param name="DeliveredAt">交车.</param>
/// <param name="ReworkOfId">The order that it puts right.</param>
/// <param name="SuggestsRework">Delivered within 30 days before this order was received, and not linked.</param>
public sealed record VehicleVisit(long Id, string Store, string Number, DateTime? ReceivedAt, DateTime? DeliveredAt, long? ReworkOfId, bool SuggestsRework);
