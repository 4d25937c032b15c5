namespace AfterSalesKpi.Domain.Records.Workshop;

/// <summary>Codes of the steps that every group has to begin with (indicators.md no. 21); which kinds of service require them says <see cref="ServiceProcess"/>.</summary>
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
}
