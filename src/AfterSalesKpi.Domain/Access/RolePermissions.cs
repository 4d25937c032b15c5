using static AfterSalesKpi.Domain.Access.Permission;

namespace AfterSalesKpi.Domain.Access;

/// <summary>The one table role × permission. Controllers ask it through <c>[Can]</c>, views through the same question.</summary>
public static class RolePermissions
{
    private static readonly Dictionary<Role, HashSet<Permission>> Table = new()
    {
        [Role.ServiceAdvisor] = [ViewWorkOrders, EditWorkOrders, MoveOrders, KeepBookings, RequestParts, ViewSurveys, EnterSurveys, ViewOwnScore, ViewPlans, ViewIndicators, UseActionItems, HandleComplaints],
        [Role.Technician] = [ViewWorkOrders, WorkOnOrders, RequestParts, ViewOwnScore, ViewPlans, ViewIndicators, UseActionItems],
        [Role.PartsClerk] = [ViewWorkOrders, ViewParts, KeepParts, RequestParts, ViewOwnScore, ViewPlans, ViewIndicators, UseActionItems],
        [Role.CustomerCare] = [ViewWorkOrders, KeepBookings, ViewSurveys, EnterSurveys, HandleFeedback, ViewOwnScore, ViewPlans, ViewIndicators, UseActionItems, CallCustomers, HandleComplaints],
        [Role.ServiceManager] =
        [
            ManageStaff, ViewDashboard, ViewWorkOrders, EditWorkOrders, MoveOrders, ViewAllScores, ViewOwnScore, CalculateMonth,
            ExportScores, ViewIndicators, ViewParts, RequestParts, ApproveCounts, DecideOrders, ViewStoreValues, ViewAllRecords,
            ViewSurveys, EnterSurveys, HandleFeedback, EditQuestionnaires, UseActionItems, ViewAllActionItems, CallCustomers, DirectCalls,
            HandleComplaints, DecideComplaints, EditCalendar, VoidAnswers, KeepBookings, ViewPlans, ViewAllPlans, AskReopening, GiveAdjustments, AnswerAppeals,
            EnterIndicators,
        ],
        [Role.HumanResources] =
        [
            ManageStaff, ViewDashboard, ViewAllScores, ViewOwnScore, CalculateMonth, PublishMonth, LockMonth, ExportScores, ViewIndicators, ViewStoreValues,
            ViewAllRecords, SeeReviewers, UseActionItems, ViewServiceProcess, ViewPlans, ViewAllPlans, EditPlans, AskReopening, ReopenMonth, GiveAdjustments,
            ApproveAdjustments, KeepScoreRules, DecideAppeals, DefineIndicators, EnterIndicators,
        ],
        // Everything but who reviewed whom: that is for human resources alone.
        [Role.GroupAdmin] = [.. Enum.GetValues<Permission>().Where(p => p != SeeReviewers)],
    };

    /// <summary>True when the role may do that.</summary>
    public static bool Allows(Role role, Permission permission) => Table.TryGetValue(role, out var may) && may.Contains(permission);

    /// <summary>True when somebody of a role may give an account another role, or keep an account that has it: nobody makes somebody mightier than oneself.</summary>
    public static bool MayGrant(Role by, Role role) => by switch
    {
        Role.GroupAdmin => true,
        Role.HumanResources => role is not (Role.HumanResources or Role.GroupAdmin),
        Role.ServiceManager => role is Role.ServiceAdvisor or Role.Technician or Role.PartsClerk or Role.CustomerCare,
        _ => false,
    };

    /// <summary>True when the role's scope is the whole group rather than one store.</summary>
    public static bool SeesWholeGroup(Role role) => role is Role.HumanResources or Role.GroupAdmin;
}
