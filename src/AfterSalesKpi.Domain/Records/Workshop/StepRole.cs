namespace AfterSalesKpi.Domain.Records.Workshop;

/// <summary>Who owes a step of the service process.</summary>
public enum StepRole
{
    /// <summary>服务顾问.</summary>
    Advisor = 1,

    /// <summary>The leading technician.</summary>
    Technician,
}
