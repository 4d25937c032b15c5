using AfterSalesKpi.Application.Plans;

namespace AfterSalesKpi.Web.Features.Plans;

/// <summary>Who has confirmed reading a version.</summary>
public sealed record ReadersModel(int People, int Confirmed, IReadOnlyList<PlanReader> Rows, int Page, int Size);
