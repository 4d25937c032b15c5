namespace AfterSalesKpi.Domain.Plans;

/// <summary>How a curve goes from one point to the next.</summary>
public enum CurveMode
{
    /// <summary>线性: interpolated between points, flat outside them.</summary>
    Linear = 1,

    /// <summary>阶梯: the score of the point with the greatest value not above, else the first point's.</summary>
    Step = 2,

    /// <summary>按次扣分: as <see cref="Linear"/>, but over how many records counted, not over the value; for shares where fewer is better.</summary>
    Events = 3,

    /// <summary>按次扣分: over how many records did not count; for shares where more is better.</summary>
    Misses = 4,
}
