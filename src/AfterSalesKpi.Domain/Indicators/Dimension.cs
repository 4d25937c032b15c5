namespace AfterSalesKpi.Domain.Indicators;

/// <summary>维度: the five sides on which people are appraised.</summary>
public enum Dimension
{
    /// <summary>S 客户满意度.</summary>
    Satisfaction = 1,

    /// <summary>W 工单处理效率.</summary>
    Workflow = 2,

    /// <summary>P 配件库存管理.</summary>
    Parts = 3,

    /// <summary>F 回访与客户维护.</summary>
    FollowUp = 4,

    /// <summary>E 员工综合素质.</summary>
    Staff = 5,
}
