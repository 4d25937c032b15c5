namespace AfterSalesKpi.Data;

/// <summary>How the audit trail tells of records that are written in bulk.</summary>
public enum BulkAudit
{
    /// <summary>Each by itself, with what it says: what people and other programs enter.</summary>
    EachRecord = 1,

    /// <summary>All of one call as one entry with their count: demo and load data, which nobody entered.</summary>
    AllAsOne = 2,
}
