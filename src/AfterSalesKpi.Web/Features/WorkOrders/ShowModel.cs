using AfterSalesKpi.Application.Records.Workshop;
using AfterSalesKpi.Domain.Records.Workshop;

namespace AfterSalesKpi.Web.Features.WorkOrders;

/// <summary>An order's page.</summary>
/// <param name="Card">The order and everything around it.</param>
/// <param name="Events">Its life in order of time.</param>
/// <param name="Now">The present.</param>
public sealed record ShowModel(OrderCard Card, IReadOnlyList<TimelineEvent> Events, DateTime Now)
{
    private static readonly TimeSpan JustNow = TimeSpan.FromMinutes(5);

    /// <summary>What stands in the page's small forms.</summary>
    public ActionFields Fields { get; init; } = new();

    /// <summary>Steps that the person may let the order take now.</summary>
    public IReadOnlyList<OrderAction> Moves { get; init; } = [];

    /// <summary>The step that usually comes next.</summary>
    public OrderAction? Next { get; init; }

    /// <summary>True while the person can take back the last step.</summary>
    public bool CanUndo { get; init; }

    /// <summary>Who can be given work: technicians first.</summary>
    public IReadOnlyList<PersonOption> People { get; init; } = [];

    /// <summary>Whether a sheet bears the code that leads the customer to the survey.</summary>
    public bool ShowsSurvey { get; init; }

    /// <summary>True for the minutes after reception, in which the sheet is printed and signed.</summary>
    public bool IsJustReceived => Card.Order is { Stage: OrderStage.ToDispatch, Voided: false, ReceivedAt: { } at } && Now >= at && Now - at < JustNow;

    /// <summary>Nobody changes an order that is voided; it can be taken back.</summary>
    public bool IsOpen => !Card.Order.Voided && Card.Order.CancelledAt is null;

    /// <summary>Where a form of the page is sent; the store stands in the address, so that a number of two stores is no question.</summary>
    public string Address(string part) => $"/work-orders/{Uri.EscapeDataString(Card.Order.Number)}/{part}?store={Uri.EscapeDataString(Card.StoreCode)}";

    /// <summary>True for the small form that has just been refused: its line, where it has lines.</summary>
    public bool IsAsked(string part, int? line = null) => Fields.Part == part && Fields.Line == line;

    /// <summary>The fields of a small form: as typed where it was refused, else as given.</summary>
    public ActionFields Typed(string part, int? line, Func<ActionFields> otherwise) => IsAsked(part, line) ? Fields : otherwise();
}
