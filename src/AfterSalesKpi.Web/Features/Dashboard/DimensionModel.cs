using AfterSalesKpi.Domain.Indicators;

namespace AfterSalesKpi.Web.Features.Dashboard;

/// <summary>A dimension's score and its change since the month before, in points.</summary>
public sealed record DimensionModel(Dimension Dimension, decimal? Score, decimal? Change);
