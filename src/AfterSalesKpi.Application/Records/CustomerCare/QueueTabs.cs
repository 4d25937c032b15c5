using AfterSalesKpi.Domain.Records.CustomerCare;

namespace AfterSalesKpi.Application.Records.CustomerCare;

/// <summary>Which part a customer is shown in.</summary>
public static class QueueTabs
{
    /// <summary>The part of a state.</summary>
    public static QueueTab Of(CallState state) => state switch
    {
        CallState.Due => QueueTab.Due,
        CallState.Again => QueueTab.Again,
        CallState.Coming => QueueTab.Coming,
        CallState.Expired => QueueTab.Expired,
        _ => QueueTab.Apart,
    };
}
