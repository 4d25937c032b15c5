namespace AfterSalesKpi.Domain.Organization;

/// <summary>The base kind of a position.</summary>
public enum PositionKind
{
    /// <summary>服务顾问.</summary>
    ServiceAdvisor = 1,

    /// <summary>技师.</summary>
    Technician = 2,

    /// <summary>配件专员.</summary>
    PartsClerk = 3,

    /// <summary>客服专员.</summary>
    CustomerCare = 4,

    /// <summary>售后经理.</summary>
    ServiceManager = 5,

    /// <summary>其他: nobody's default plan.</summary>
    Other = 6,
}
