using AfterSalesKpi.Application.Records.CustomerCare;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Records.Surveys;
using AfterSalesKpi.Web.Access;

namespace AfterSalesKpi.Web.Features.FollowUps;

/// <summary>The page on which a customer is called.</summary>
/// <param name="Card">What is known of the customer.</param>
/// <param name="Store">The store that calls.</param>
/// <param name="Queued">Where the customer stands in the queue; null when nothing is to be done.</param>
/// <param name="Form">What was typed.</param>
/// <param name="Questions">What the customer is asked.</param>
/// <param name="Answers">What was answered to them, by the question's key.</param>
/// <param name="Script">What to say, with the names filled in.</param>
/// <param name="Next">The code of the next customer, if there is one.</param>
/// <param name="Left">How many more of the agent's customers are due.</param>
/// <param name="MayCall">Whether the person is an employee, who alone can have called.</param>
/// <param name="ServedIt">Whether the person served one of the orders.</param>
/// <param name="Now">The present.</param>
/// <param name="Undo">The call before this one, if it can be taken back.</param>
public sealed record CallPage(
    CallCard Card, StoreChoice Store, QueuedCustomer? Queued, CallForm Form, IReadOnlyList<SurveyQuestion> Questions, IReadOnlyDictionary<string, string> Answers, string Script,
    string? Next, int Left, bool MayCall, bool ServedIt, DateTime Now, UndoModel? Undo)
{
    /// <summary>The order spoken of unless another is chosen: the one delivered last.</summary>
    public CardOrder? About => Card.Delivered.FirstOrDefault(o => o.Id == Form.OrderId) ?? (Card.Delivered.Count > 0 ? Card.Delivered[0] : null);

    /// <summary>The outcomes with the key that chooses each.</summary>
    public static IReadOnlyList<(FollowUpOutcome Outcome, int Key)> Outcomes =>
        [(FollowUpOutcome.Reached, 1), (FollowUpOutcome.NoAnswer, 2), (FollowUpOutcome.Refused, 3), (FollowUpOutcome.WrongNumber, 4)];

    /// <summary>How the customer is reached, as it stands or as it was typed.</summary>
    public ContactForm Contact { get; init; } = new() { Version = Card.Version, Phone = Card.Phone, WishesNoCalls = Card.NoCallsSince is not null };

    /// <summary>The page's own address.</summary>
    public string Address => AddressOf(Card.Code, Card.CustomerId);

    /// <summary>Where a customer is called: by code, or by number where the code does not fit into an address.</summary>
    public static string AddressOf(string code, long id) =>
        code.Contains('/', StringComparison.Ordinal) ? FormattableString.Invariant($"/follow-ups/{id}") : $"/follow-ups/{Uri.EscapeDataString(code)}";
}
