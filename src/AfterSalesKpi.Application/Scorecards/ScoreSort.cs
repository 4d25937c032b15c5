namespace AfterSalesKpi.Application.Scorecards;

/// <summary>By what a month's table of scores is sorted; people without a score always come last.</summary>
public enum ScoreSort
{
    /// <summary>Store, position, rank.</summary>
    Place = 1,

    /// <summary>工号.</summary>
    Number,

    /// <summary>Name.</summary>
    Name,

    /// <summary>Rank in position.</summary>
    Rank,

    /// <summary>S 客户满意度.</summary>
    Satisfaction,

    /// <summary>W 工单处理效率.</summary>
    Workflow,

    /// <summary>P 配件库存管理.</summary>
    Parts,

    /// <summary>F 回访与客户维护.</summary>
    FollowUp,

    /// <summary>E 员工综合素质.</summary>
    Staff,

    /// <summary>Score before adjustments.</summary>
    Score,

    /// <summary>Adjustments.</summary>
    Adjustment,

    /// <summary>Final score.</summary>
    Final,

    /// <summary>绩效系数.</summary>
    Coefficient,
}
