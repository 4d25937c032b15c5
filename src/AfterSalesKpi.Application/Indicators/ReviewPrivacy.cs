namespace AfterSalesKpi.Application.Indicators;

/// <summary>How much of peer reviews the reader may see (indicators.md, rule 7); means nothing to other indicators.</summary>
public enum ReviewPrivacy
{
    /// <summary>For the person reviewed and the manager: no time, no reference, and nothing of people with fewer than three reviews.</summary>
    FromThreeOnly,

    /// <summary>For other systems: no time and no reference.</summary>
    Anonymous,

    /// <summary>For human resources: everything.</summary>
    Open,
}
