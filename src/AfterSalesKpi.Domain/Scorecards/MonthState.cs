namespace AfterSalesKpi.Domain.Scorecards;

/// <summary>How far a store's month has come, in order (indicators.md, Month and quarter).</summary>
public enum MonthState
{
    /// <summary>进行中: not calculated yet.</summary>
    Open = 1,

    /// <summary>已计算: a draft, recomputed at will.</summary>
    Calculated = 2,

    /// <summary>已公布: shown to the employees; the appeal window is open.</summary>
    Published = 3,

    /// <summary>已锁定: final.</summary>
    Locked = 4,
}
