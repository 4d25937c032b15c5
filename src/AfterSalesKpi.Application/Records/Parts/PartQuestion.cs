namespace AfterSalesKpi.Application.Records.Parts;

/// <summary>A question that a stock list is often asked.</summary>
public enum PartQuestion
{
    /// <summary>Nothing of it has been used for 90 days, and some lies there.</summary>
    Idle90 = 1,

    /// <summary>The same for 180 days.</summary>
    Idle180,

    /// <summary>The same for 360 days.</summary>
    Idle360,

    /// <summary>None there.</summary>
    Out,

    /// <summary>The book is below zero: a receipt is missing.</summary>
    BelowZero,

    /// <summary>At the present use gone within a week.</summary>
    Low,

    /// <summary>Entered by mistake or no longer kept.</summary>
    Voided,
}
