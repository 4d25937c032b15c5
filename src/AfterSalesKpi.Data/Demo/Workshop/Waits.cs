using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Workshop;

namespace AfterSalesKpi.Data.Demo.Workshop;

/// <summary>What work has to wait for, by kind of service: how often, and how many minutes.</summary>
internal static class Waits
{
    private static readonly (ServiceType Type, PauseReason Reason, double Often, int Least, int Most)[] All =
    [
        (ServiceType.Maintenance, PauseReason.CustomerApproval, 0.06, 5, 30), (ServiceType.Repair, PauseReason.CustomerApproval, 0.2, 10, 90),
        (ServiceType.Repair, PauseReason.CustomerPayment, 0.05, 20, 120), (ServiceType.Repair, PauseReason.Sublet, 0.02, 120, 400),
        (ServiceType.Bodywork, PauseReason.InsurerApproval, 0.6, 60, 330), (ServiceType.Bodywork, PauseReason.WaitingBay, 0.12, 30, 180),
        (ServiceType.Bodywork, PauseReason.CustomerApproval, 0.08, 15, 120), (ServiceType.Warranty, PauseReason.WarrantyApproval, 0.45, 40, 300),
        (ServiceType.Maintenance, PauseReason.WaitingBay, 0.03, 10, 40), (ServiceType.Maintenance, PauseReason.Other, 0.01, 10, 60),
    ];

    /// <summary>What this order has to wait for.</summary>
    public static IEnumerable<(PauseReason Reason, int Least, int Most)> Of(ServiceType type, Dice dice)
    {
        foreach (var wait in All.Where(w => w.Type == type))
        {
            if (dice.Chance(wait.Often)) yield return (wait.Reason, wait.Least, wait.Most);
        }
    }

    /// <summary>What an advisor allows for when promising.</summary>
    public static TimeSpan Usual(ServiceType type) => type switch
    {
        ServiceType.Bodywork => TimeSpan.FromHours(4.5),
        ServiceType.Warranty => TimeSpan.FromHours(3),
        ServiceType.Repair => TimeSpan.FromMinutes(45),
        _ => TimeSpan.Zero,
    };
}
