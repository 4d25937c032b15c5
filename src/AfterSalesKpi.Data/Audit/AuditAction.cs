namespace AfterSalesKpi.Data.Audit;

/// <summary>What happened to a record.</summary>
public enum AuditAction
{
    /// <summary>It was entered.</summary>
    Added = 1,

    /// <summary>It was changed.</summary>
    Changed = 2,

    /// <summary>It was taken away.</summary>
    Deleted = 3,

    /// <summary>Many were put in at once and told of as one: demo and load data.</summary>
    Loaded = 4,

    /// <summary>Something was done that changed no record of its own.</summary>
    Done = 5,
}
