namespace AfterSalesKpi.Application.Records.CustomerCare;

/// <summary>What complaints are sorted by.</summary>
public enum ComplaintSort
{
    /// <summary>When the customer complained.</summary>
    At = 1,

    /// <summary>Until when it is to be decided.</summary>
    Due,

    /// <summary>When it was decided.</summary>
    Decided,

    /// <summary>Reference.</summary>
    Reference,
}
