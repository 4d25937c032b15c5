namespace AfterSalesKpi.Domain.Records;

/// <summary>业务类型 of a work order.</summary>
public enum ServiceType
{
    /// <summary>保养.</summary>
    Maintenance = 1,

    /// <summary>维修.</summary>
    Repair = 2,

    /// <summary>钣喷.</summary>
    Bodywork = 3,

    /// <summary>保修.</summary>
    Warranty = 4,

    /// <summary>召回.</summary>
    Recall = 5,

    /// <summary>内部: pre-delivery inspection, demo and courtesy cars. Counts only where indicators.md rule 5 says so.</summary>
    Internal = 6,
}
