namespace AfterSalesKpi.Web.Features.Plans;

/// <summary>Usual ways of drawing a curve, offered in the form.</summary>
public enum CurvePreset
{
    /// <summary>目标达成率.</summary>
    Attainment = 1,

    /// <summary>底线-目标-挑战.</summary>
    FloorTargetStretch,

    /// <summary>区间评分.</summary>
    Bands,

    /// <summary>扣分制.</summary>
    Deduction,

    /// <summary>按次扣分.</summary>
    PerEvent,
}
