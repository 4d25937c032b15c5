namespace AfterSalesKpi.Domain.Indicators.Own;

/// <summary>How a field is compared.</summary>
public enum ConditionOperator
{
    /// <summary>Is the value, or one of the values.</summary>
    Is = 1,

    /// <summary>Is none of the values, which an unknown one is not either.</summary>
    IsNot = 2,

    /// <summary>Is the number or more.</summary>
    AtLeast = 3,

    /// <summary>Is the number or less.</summary>
    AtMost = 4,

    /// <summary>Has the text in it, in whatever letter case.</summary>
    Contains = 5,

    /// <summary>Is there.</summary>
    Known = 6,

    /// <summary>Is not there.</summary>
    Unknown = 7,

    /// <summary>Is at the other time or before it; both are there.</summary>
    NoLaterThan = 8,

    /// <summary>Is after the other time; both are there.</summary>
    LaterThan = 9,
}
