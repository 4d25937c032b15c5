using AfterSalesKpi.Application.Records.Workshop;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Board;
using AfterSalesKpi.Web.Features.WorkOrders;

namespace AfterSalesKpi.Web.Features.Dispatch;

/// <summary>Orders and technicians side by side.</summary>
/// <param name="Store">Whose.</param>
/// <param name="Now">The present, UTC.</param>
/// <param name="Cards">The orders in the shop, the most urgent first.</param>
/// <param name="Desk">Technicians, open jobs, missing parts.</param>
/// <param name="Inspectors">Who may have inspected.</param>
/// <param name="Self">The employee who looks.</param>
public sealed record DeskModel(
    StoreChoice Store, DateTime Now, IReadOnlyList<BoardCard> Cards, DispatchDesk Desk, IReadOnlyList<PersonOption> Inspectors, int? Self)
{
    /// <summary>Keys that choose a technician; j, k and u move, and take back.</summary>
    private const string Keys = "123456789abcdefghilmnopqrstvwxyz";

    /// <summary>Received and given to nobody yet, whatever they wait for.</summary>
    public IReadOnlyList<BoardCard> Waiting { get; } = [.. Cards.Where(c => IsInHand(c) && c.Standing is { StartedAt: null, DispatchedAt: null })];

    /// <summary>Given to somebody and not completed.</summary>
    public IReadOnlyList<BoardCard> Given { get; } = [.. Cards.Where(c => IsInHand(c) && (c.Standing.StartedAt ?? c.Standing.DispatchedAt) is not null)];

    /// <summary>To be inspected.</summary>
    public IReadOnlyList<BoardCard> ToInspect { get; } = [.. Cards.Where(c => c.Stage == OrderStage.Inspection)];

    /// <summary>The key that chooses the n-th technician; null beyond the keyboard.</summary>
    public static char? KeyOf(int index) => index < Keys.Length ? Keys[index] : null;

    /// <summary>One order to be given out.</summary>
    public OrderModel Of(BoardCard card) => new(
        card, Store.Code, Now, Desk.Technicians, [.. Desk.Jobs[card.Id]], Desk.MissingParts.GetValueOrDefault(card.Id), Inspectors, Self);

    private static bool IsInHand(BoardCard card) => card.Standing is { ReceivedAt: not null, CompletedAt: null, DeliveredAt: null };
}
