using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Workshop;

namespace AfterSalesKpi.Application.Records.CustomerCare;

/// <summary>One order of the customer.</summary>
/// <param name="Id">Its number in the database.</param>
/// <param name="Store">The store's code.</param>
/// <param name="Number">工单号.</param>
/// <param name="Type">Kind of service.</param>
/// <param name="Plate">Plate, if known.</param>
/// <param name="Model">Brand and model, if known.</param>
/// <param name="Stage">Where it stands.</param>
/// <param name="ReceivedAt">Reception, if there was one.</param>
/// <param name="DeliveredAt">Delivery, if there was one.</param>
/// <param name="Advisor">The advisor's name.</param>
/// <param name="Technician">The leading technician's name, if there is one.</param>
/// <param name="ServedBy">Who served it: advisor and leading technician, by number in the database.</param>
/// <param name="Answered">True when there is an answer about it.</param>
public sealed record CardOrder(
    long Id, string Store, string Number, ServiceType Type, string? Plate, string? Model, OrderStage Stage, DateTime? ReceivedAt, DateTime? DeliveredAt,
    string Advisor, string? Technician, IReadOnlyList<int> ServedBy, bool Answered);
