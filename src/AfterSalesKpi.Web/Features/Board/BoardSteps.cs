using AfterSalesKpi.Application.Records.Workshop;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Records.Workshop;

namespace AfterSalesKpi.Web.Features.Board;

/// <summary>Which steps a person is offered on a card.</summary>
public static class BoardSteps
{
    /// <summary>The one that usually comes next, if the person may take it, and all others that they may; another time for a booking is agreed where there is room for it.</summary>
    public static (BoardStep? Next, IReadOnlyList<BoardStep> Others) Of(BoardCard card, OrderMover by)
    {
        var possible = OrderMoves.Possible(card.Standing).Where(a => a != OrderAction.Reschedule && MoveRights.Refusal(by, a, card.Standing.TechnicianId, card.IsOwn) is null).ToList();
        var next = OrderMoves.Next(card.Standing) is { } usual && possible.Contains(usual) ? usual : (OrderAction?)null;
        return (next is { } one ? Step(one, by) : null, [.. possible.Where(a => a != next).Select(a => Step(a, by))]);
    }

    /// <summary>What the step needs to be told by that person.</summary>
    public static bool Asks(OrderAction action, OrderMover by) => action switch
    {
        OrderAction.Receive or OrderAction.Pause or OrderAction.SendBack => true,
        OrderAction.Dispatch => RolePermissions.Allows(by.Role, Permission.MoveOrders),
        OrderAction.PassInspection => by.EmployeeId is null,
        _ => false,
    };

    private static BoardStep Step(OrderAction action, OrderMover by) => new(action, Asks(action, by));
}
