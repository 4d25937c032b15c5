namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>Which of an order's times a list asks about with its days.</summary>
public enum OrderMoment
{
    /// <summary>Reception.</summary>
    Received = 1,

    /// <summary>Delivery.</summary>
    Delivered,

    /// <summary>The promise that counts.</summary>
    Promised,

    /// <summary>When the promise was decided: kept, or run out.</summary>
    Decided,
}
