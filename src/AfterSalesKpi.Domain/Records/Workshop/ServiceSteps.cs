namespace AfterSalesKpi.Domain.Records.Workshop;

/// <summary>Steps of the service process: which an order's type requires, and of whom (indicators.md no. 21).</summary>
public static class ServiceSteps
{
    /// <summary>环车检查.</summary>
    public const string WalkRound = "walk-round";

    /// <summary>报价说明.</summary>
    public const string EstimateExplained = "estimate-explained";

    /// <summary>故障诊断.</summary>
    public const string Diagnosis = "diagnosis";

    /// <summary>质量检验.</summary>
    public const string QualityCheck = "quality-check";

    /// <summary>结果说明.</summary>
    public const string ResultExplained = "result-explained";

    /// <summary>All steps in the order in which they are done.</summary>
    public static readonly IReadOnlyList<string> All = [WalkRound, EstimateExplained, Diagnosis, QualityCheck, ResultExplained];

    private static readonly string[] OfAdvisor = [WalkRound, EstimateExplained, ResultExplained];

    /// <summary>The steps that the advisor of such an order owes.</summary>
    public static IReadOnlyList<string> RequiredOfAdvisor(ServiceType type) => type == ServiceType.Internal ? [] : OfAdvisor;

    /// <summary>The steps that the technician of such an order owes.</summary>
    public static IReadOnlyList<string> RequiredOfTechnician(ServiceType type) => type switch
    {
        ServiceType.Internal => [],
        ServiceType.Repair or ServiceType.Bodywork or ServiceType.Warranty => [Diagnosis, QualityCheck],
        _ => [QualityCheck],
    };
}
