using AfterSalesKpi.Application.Plans;

namespace AfterSalesKpi.Web.Features.Plans;

/// <summary>Two versions of a plan beside each other.</summary>
public sealed record CompareModel(PlanVersionView Was, PlanVersionView Is, IReadOnlyList<string> Sentences, IReadOnlyList<CompareRow> Rows);
