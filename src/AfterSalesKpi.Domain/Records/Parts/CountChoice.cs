namespace AfterSalesKpi.Domain.Records.Parts;

/// <summary>How the parts of a count list were chosen.</summary>
public enum CountChoice
{
    /// <summary>按类别: every part of a class.</summary>
    Class = 1,

    /// <summary>按货位: every part whose place begins so.</summary>
    Shelf = 2,

    /// <summary>抽盘: one part in twenty, by chance.</summary>
    Random = 3,

    /// <summary>指定配件.</summary>
    Chosen = 4,
}
