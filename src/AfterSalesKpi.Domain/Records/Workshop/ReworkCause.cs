namespace AfterSalesKpi.Domain.Records.Workshop;

/// <summary>The decided cause of a rework; for the last three nobody is charged (indicators.md no. 9).</summary>
public enum ReworkCause
{
    /// <summary>工艺.</summary>
    Workmanship = 1,

    /// <summary>误诊.</summary>
    Misdiagnosis = 2,

    /// <summary>配件质量.</summary>
    PartQuality = 3,

    /// <summary>产品缺陷.</summary>
    Product = 4,

    /// <summary>客户使用.</summary>
    CustomerUse = 5,
}
