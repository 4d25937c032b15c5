namespace AfterSalesKpi.Application.Records.ActionItems;

/// <summary>What a list of things to do is sorted by.</summary>
public enum ActionSort
{
    /// <summary>When it is due.</summary>
    Due = 1,

    /// <summary>When it was given.</summary>
    Given,

    /// <summary>Its title.</summary>
    Title,
}
