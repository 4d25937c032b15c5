using AfterSalesKpi.Application.Records.Workshop;

namespace AfterSalesKpi.Web.Features.Board;

/// <summary>A card and who looks at it.</summary>
/// <param name="Card">The order.</param>
/// <param name="Store">The code of its store.</param>
/// <param name="Now">The present, UTC.</param>
/// <param name="By">Who may move it; null: nobody.</param>
/// <param name="IsOnWall">Only looked at, from far away.</param>
public sealed record CardModel(BoardCard Card, string Store, DateTime Now, OrderMover? By, bool IsOnWall);
