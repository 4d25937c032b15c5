using AfterSalesKpi.Domain.Records.Workshop;

namespace AfterSalesKpi.Web.Features.Dashboard;

/// <summary>The addresses of the lists of open work orders that numbers lead to, in one place.</summary>
internal static class OrderLists
{
    public const string Late = "/work-orders?state=Late";

    public const string DueSoon = "/work-orders?state=Due";

    public static string Of(OrderStage stage) => $"/work-orders?stage={stage}";
}
