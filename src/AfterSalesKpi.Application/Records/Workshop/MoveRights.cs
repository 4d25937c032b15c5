using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>
/// Who may move which order: <see cref="Permission.MoveOrders"/> everything; <see cref="Permission.WorkOnOrders"/> takes what nobody has,
/// works on the own and inspects other people's.
/// </summary>
public static class MoveRights
{
    /// <summary>True when the role may take such a step with some order at all.</summary>
    public static bool MayEver(Role role, OrderAction action) => RolePermissions.Allows(role, Permission.MoveOrders)
        || (RolePermissions.Allows(role, Permission.WorkOnOrders)
            && action is OrderAction.Dispatch or OrderAction.Start or OrderAction.Pause or OrderAction.Resume or OrderAction.Complete
                or OrderAction.PassInspection or OrderAction.SendBack);

    /// <summary>Why the person may not take the step with an order: <c>not-allowed</c>, <c>not-your-order</c>, <c>own-inspection</c>; null when they may.</summary>
    /// <param name="by">Who.</param>
    /// <param name="action">The step.</param>
    /// <param name="leads">The order's leading technician.</param>
    /// <param name="works">Whether the person leads the order or has a job on it.</param>
    public static Problem? Refusal(OrderMover by, OrderAction action, int? leads, bool works)
    {
        if (by.AtBookings && action is (OrderAction.Confirm or OrderAction.Reschedule or OrderAction.Cancel) && RolePermissions.Allows(by.Role, Permission.KeepBookings)) return null;
        if (!MayEver(by.Role, action)) return new Problem("", "not-allowed");
        if (RolePermissions.Allows(by.Role, Permission.MoveOrders)) return null;
        return action switch
        {
            _ when by.EmployeeId is null => new Problem("", "not-allowed"),
            OrderAction.Dispatch => leads is null || leads == by.EmployeeId ? null : new Problem("", "not-your-order"),
            OrderAction.PassInspection or OrderAction.SendBack => works ? new Problem("", "own-inspection") : null,
            _ => works ? null : new Problem("", "not-your-order"),
        };
    }
}
