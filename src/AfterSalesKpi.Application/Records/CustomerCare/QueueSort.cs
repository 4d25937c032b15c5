namespace AfterSalesKpi.Application.Records.CustomerCare;

/// <summary>What the queue is sorted by.</summary>
public enum QueueSort
{
    /// <summary>The time left; of those to be called again, the time agreed.</summary>
    Ends = 1,

    /// <summary>The newest delivery.</summary>
    Delivered,

    /// <summary>The customer's name.</summary>
    Name,

    /// <summary>How often the customer was called.</summary>
    Attempts,
}
