namespace AfterSalesKpi.Application.Records.Importing;

/// <summary>What a field of an import holds.</summary>
public enum FieldKind
{
    /// <summary>Text.</summary>
    Text = 1,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A decimal number.</summary>
    Number,

    /// <summary>True or false.</summary>
    Flag,

    /// <summary>A time, ISO 8601; without an offset local to the store.</summary>
    Time,

    /// <summary>A date.</summary>
    Day,

    /// <summary>One word of a list.</summary>
    Choice,

    /// <summary>A list of texts.</summary>
    Texts,

    /// <summary>An object with fields of its own.</summary>
    Parts,

    /// <summary>A list of such objects.</summary>
    List,
}
