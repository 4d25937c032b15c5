using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Indicators;

/// <summary>The sums of one combination. A dimension that was not asked for is null, and so is nobody among employees.</summary>
/// <param name="Month">The month.</param>
/// <param name="StoreId">The store.</param>
/// <param name="EmployeeId">Whose rows.</param>
/// <param name="ServiceType">The kind of service.</param>
/// <param name="Sums">The sums.</param>
public sealed record MeasureSum(StoreMonth? Month, int? StoreId, int? EmployeeId, ServiceType? ServiceType, Measure Sums);
