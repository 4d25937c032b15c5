namespace AfterSalesKpi.Data.Audit;

/// <summary>What can be wrong with a trail.</summary>
public enum AuditDifferenceKind
{
    /// <summary>An entry or several before this one are missing.</summary>
    Missing = 1,

    /// <summary>The entry does not say what it said when it was written.</summary>
    Changed = 2,

    /// <summary>The entry does not continue the one before it.</summary>
    Unlinked = 3,

    /// <summary>The head is not the last entry.</summary>
    HeadDiffers = 4,

    /// <summary>The entry is not the one that was written down outside the database, or is not there any more.</summary>
    AnchorDiffers = 5,

    /// <summary>A line of the file outside the database cannot be read.</summary>
    AnchorUnreadable = 6,
}
