using AfterSalesKpi.Domain.Quarters;

namespace AfterSalesKpi.Application.Quarters;

/// <summary>A person's quarter with the names that people know things by; store and position are those of the newest month.</summary>
/// <param name="Summary">The merged quarter.</param>
/// <param name="EmployeeNumber">工号.</param>
/// <param name="EmployeeName">Name.</param>
/// <param name="StoreCode">The store's code.</param>
/// <param name="StoreName">The store's name.</param>
/// <param name="PositionCode">The position's code.</param>
/// <param name="PositionName">The position's name.</param>
public sealed record QuarterView(
    QuarterSummary Summary,
    string EmployeeNumber,
    string EmployeeName,
    string StoreCode,
    string StoreName,
    string PositionCode,
    string PositionName);
