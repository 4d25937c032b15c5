namespace AfterSalesKpi.Application.Records.Parts;

/// <summary>What a stock list can be sorted by.</summary>
public enum PartSort
{
    /// <summary>SKU.</summary>
    Sku = 0,

    /// <summary>Place on the shelf.</summary>
    Shelf,

    /// <summary>Pieces.</summary>
    Quantity,

    /// <summary>Value.</summary>
    Value,

    /// <summary>For how many days it lasts.</summary>
    Cover,

    /// <summary>When it was last used.</summary>
    Used,

    /// <summary>When it last moved.</summary>
    Moved,
}
