namespace AfterSalesKpi.Application.Indicators;

/// <summary>By what sums are split; any combination.</summary>
[Flags]
public enum MeasureGrouping
{
    /// <summary>One sum of everything.</summary>
    None = 0,

    /// <summary>By appraisal month, each store's in its own time zone.</summary>
    Month = 1,

    /// <summary>By store.</summary>
    Store = 2,

    /// <summary>By employee; rows of nobody are a part of their own.</summary>
    Employee = 4,

    /// <summary>By kind of service; rows that came from no order are a part of their own.</summary>
    ServiceType = 8,
}
