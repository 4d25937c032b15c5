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
        var counting = Judged(first, later).Where(p => p.Counts).Select(p => p.Promise).LastOrDefault();
        return counting is null ? first : counting.PromisedAt;
    }

    /// <summary>The later promises in order of time, each with whether it took the place of the one before.</summary>
    public static IReadOnlyList<(LaterPromise Promise, bool Counts)> Judged(DateTime? first, IEnumerable<LaterPromise> later)
    {
        var inForce = first;
        var judged = new List<(LaterPromise, bool)>();
        foreach (var promise in later.OrderBy(p => p.At))
        {
            var counts = Counts(promise, inForce);
            if (counts) inForce = promise.PromisedAt;
            judged.Add((promise, counts));
        }

        return judged;
    }

    private static bool Counts(LaterPromise promise, DateTime? inForce) => promise.AgreedByCustomer && (inForce is null || promise.At < inForce);
}
