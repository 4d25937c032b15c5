using AfterSalesKpi.Application.Records.Parts;
using AfterSalesKpi.Domain.Records.Parts;

namespace AfterSalesKpi.Web.Features.Parts;

/// <summary>The movements of a store.</summary>
public sealed record MovementsModel(string? Q, StockMovementKind? Kind, DateOnly? From, DateOnly? To, int Total, IReadOnlyList<MovementRow> Rows, int Page, int Size, bool SeveralStores);
