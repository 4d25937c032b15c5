using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.CustomerCare;

namespace AfterSalesKpi.Application.Records.CustomerCare;

/// <summary>One delivered order that a customer is asked about.</summary>
/// <param name="OrderId">The order's number in the database.</param>
/// <param name="Number">工单号.</param>
/// <param name="DeliveredAt">When it was delivered.</param>
/// <param name="State">Where it stands in the queue.</param>
/// <param name="Type">Kind of service.</param>
/// <param name="Plate">Plate, if known.</param>
/// <param name="Model">Model, if known.</param>
/// <param name="Advisor">The advisor's name.</param>
/// <param name="AssigneeId">Who is to call, if that is said.</param>
public sealed record QueuedDelivery(
    long OrderId, string Number, DateTime DeliveredAt, CallState State, ServiceType Type, string? Plate, string? Model, string Advisor, int? AssigneeId);
