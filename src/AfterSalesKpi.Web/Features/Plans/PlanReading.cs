using AfterSalesKpi.Application.Plans;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Web.Access;

namespace AfterSalesKpi.Web.Features.Plans;

/// <summary>What a signed-in person may see of plans.</summary>
internal static class PlanReading
{
    public static PlanViewer AsPlanViewer(this CurrentUser user) => new(user.May(Permission.ViewAllPlans), user.May(Permission.EditPlans), user.EmployeeId);
}
