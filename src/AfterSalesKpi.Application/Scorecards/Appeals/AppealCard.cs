using AfterSalesKpi.Domain.Scorecards;

namespace AfterSalesKpi.Application.Scorecards.Appeals;

/// <summary>All that an appeal's page shows.</summary>
/// <param name="Row">The appeal.</param>
/// <param name="Files">Its files, in order.</param>
/// <param name="Adjustment">The points that made it good.</param>
/// <param name="Month">The store's month.</param>
public sealed record AppealCard(AppealRow Row, IReadOnlyList<KeptFileRow> Files, Adjustment? Adjustment, AppraisalMonth Month);
