namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>What a list of orders is sorted by.</summary>
public enum OrderSort
{
    /// <summary>Reception.</summary>
    Received = 1,

    /// <summary>The promise that counts.</summary>
    Promised,

    /// <summary>Delivery.</summary>
    Delivered,

    /// <summary>Number.</summary>
    Number,
}
