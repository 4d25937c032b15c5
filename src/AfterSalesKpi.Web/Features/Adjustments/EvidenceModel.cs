using AfterSalesKpi.Application.Scorecards;
using AfterSalesKpi.Domain.Scorecards;

namespace AfterSalesKpi.Web.Features.Adjustments;

/// <summary>What an adjustment rests on.</summary>
/// <param name="Adjustment">The adjustment.</param>
/// <param name="Name">Whose.</param>
/// <param name="Files">Its files.</param>
/// <param name="MayAdd">Whether the reader may add some.</param>
public sealed record EvidenceModel(Adjustment Adjustment, string Name, IReadOnlyList<KeptFileRow> Files, bool MayAdd);
