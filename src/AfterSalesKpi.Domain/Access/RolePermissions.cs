using static AfterSalesKpi.Domain.Access.Permission;

namespace AfterSalesKpi.Domain.Access;

/// <summary>The one table role × permission. Controllers ask it through <c>[Can]</c>, views through the same question.</summary>
public static class RolePermissions
{
    private static readonly Dictionary<Role, HashSet<Permission>> Table = new()
    {
        [Role.ServiceAdvisor] = [ViewWorkOrders, EditWorkOrders, MoveOrders, ViewSurveys, EnterSurveys, ViewOwnScore, ViewIndicators, UseActionItems],
        [Role.Technician] = [ViewWorkOrders, WorkOnOrders, ViewOwnScore, ViewIndicators, UseActionItems],
        [Role.PartsClerk] = [ViewWorkOrders, ViewOwnScore, ViewIndicators, UseActionItems],
        [Role.CustomerCare] = [ViewWorkOrders, ViewSurveys, EnterSurveys, HandleFeedback, ViewOwnScore, ViewIndicators, UseActionItems],
        [Role.ServiceManager] =
        [
            ViewDashboard, ViewWorkOrders, EditWorkOrders, MoveOrders, ViewAllScores, ViewOwnScore, CalculateMonth, ExportScores, ViewIndicators,
            ViewStoreValues, ViewAllRecords, ViewSurveys, EnterSurveys, HandleFeedback, EditQuestionnaires, UseActionItems, ViewAllActionItems, EditCalendar,
        ],
        [Role.HumanResources] =
        [
            ViewDashboard, ViewAllScores, ViewOwnScore, CalculateMonth, PublishMonth, LockMonth, ExportScores, ViewIndicators, ViewStoreValues,
            ViewAllRecords, SeeReviewers, UseActionItems,
        ],
        // Everything but who reviewed whom: that is for human resources alone.
        [Role.GroupAdmin] = [.. Enum.GetValues<Permission>().Where(p => p != SeeReviewers)],
    };

    /// <summary>True when the role may do that.</summary>
    public static bool Allows(Role role, Permission permission) => Table.TryGetValue(role, out var may) && may.Contains(permission);

    /// <summary>True when the role's scope is the whole group rather than one store.</summary>
    public static bool SeesWholeGroup(Role role) => role is Role.HumanResources or Role.GroupAdmin;
}
