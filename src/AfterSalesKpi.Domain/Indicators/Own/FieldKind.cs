namespace AfterSalesKpi.Domain.Indicators.Own;

/// <summary>What can be asked of a field.</summary>
public enum FieldKind
{
    /// <summary>One of some names.</summary>
    Choice = 1,

    /// <summary>A number.</summary>
    Number = 2,

    /// <summary>True or false.</summary>
    YesNo = 3,

    /// <summary>Words.</summary>
    Text = 4,

    /// <summary>An instant.</summary>
    Time = 5,

    /// <summary>An employee.</summary>
    Person = 6,
}
