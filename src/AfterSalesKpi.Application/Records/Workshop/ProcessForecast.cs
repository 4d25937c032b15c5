using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Workshop;

namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>What a process would require of the orders of one kind of service.</summary>
/// <param name="Type">Kind of service.</param>
/// <param name="OpenOrders">How many such orders are in the group's shops now.</param>
/// <param name="Required">The steps that they would require, in order.</param>
/// <param name="Added">Those of them that they do not require by the process that holds now.</param>
/// <param name="Dropped">Steps required now that would be required no more.</param>
public sealed record ProcessForecast(
    ServiceType Type, int OpenOrders, IReadOnlyList<ProcessStep> Required, IReadOnlyList<ProcessStep> Added, IReadOnlyList<ProcessStep> Dropped);
