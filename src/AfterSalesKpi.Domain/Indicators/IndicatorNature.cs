namespace AfterSalesKpi.Domain.Indicators;

/// <summary>What an indicator tells of: a plan of results alone says what went wrong when it is too late to do something about it.</summary>
public enum IndicatorNature
{
    /// <summary>过程指标: what people do, and can do better tomorrow.</summary>
    Process = 1,

    /// <summary>结果指标: what came of it.</summary>
    Result = 2,
}
