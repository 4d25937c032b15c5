using AfterSalesKpi.Application.Records.Workshop;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.WorkOrders;

namespace AfterSalesKpi.Web.Features.Board;

/// <summary>The board.</summary>
/// <param name="Store">Whose.</param>
/// <param name="Question">Which cards.</param>
/// <param name="Since">The trail's number when it was read.</param>
/// <param name="Now">When it was read, UTC.</param>
/// <param name="Cards">The cards.</param>
/// <param name="People">Who can be filtered by.</param>
/// <param name="By">Who may move cards; null: nobody.</param>
public sealed record IndexModel(
    StoreChoice Store, BoardQuestion Question, long Since, DateTime Now, IReadOnlyList<BoardCard> Cards, IReadOnlyList<PersonOption> People, OrderMover? By)
{
    /// <summary>The columns in the order of the workshop.</summary>
    public static readonly IReadOnlyList<OrderStage> Stages = [.. Enum.GetValues<OrderStage>().Where(s => s != OrderStage.Cancelled)];

    /// <summary>True while no card is shown at all.</summary>
    public bool IsEmpty => Cards.Count == 0;

    public IEnumerable<CardModel> In(OrderStage stage) => Cards.Where(c => c.Stage == stage).Select(c => new CardModel(c, Store.Code, Now, By, Question.Wall));
}
