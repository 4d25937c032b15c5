namespace AfterSalesKpi.Domain.Records.Workshop;

/// <summary>Which promise counts (indicators.md no. 8).</summary>
public static class PromiseInForce
{
    /// <summary>
    /// The first promise, or a later one that the customer agreed to before the one in force ran out. A promise changed after it ran
    /// out does not count. Null when nothing was promised.
    /// </summary>
    public static DateTime? Of(DateTime? first, IEnumerable<LaterPromise> later)
    {
        var inForce = first;
        foreach (var promise in later.OrderBy(p => p.At))
        {
            if (promise.AgreedByCustomer && (inForce is null || promise.At < inForce)) inForce = promise.PromisedAt;
        }

        return inForce;
    }
}
