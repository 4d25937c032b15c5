using AfterSalesKpi.Application.Records.Surveys;
using AfterSalesKpi.Web.Features.Shared.Charts;

namespace AfterSalesKpi.Web.Features.Surveys;

/// <summary>What a list of answers comes to, in figures and pictures.</summary>
public sealed record SummaryModel(SurveySummary Sums, Chart Distribution, Chart? Trend);
