namespace AfterSalesKpi.Domain.Records.CustomerCare;

/// <summary>Gives the customers of a store to those who call: evenly, and a customer who has somebody already stays with them.</summary>
public static class CallDistribution
{
    /// <summary>Who is to call each of the customers.</summary>
    /// <param name="customers">Customers in the order in which their time runs out.</param>
    /// <param name="known">Who calls a customer already, for any order of the same time.</param>
    /// <param name="agents">Those who may be given customers, in a fixed order.</param>
    /// <param name="loads">How many customers of these days each has been given; none where nothing is said.</param>
    /// <returns>A customer for whom there is nobody is left out.</returns>
    public static IReadOnlyDictionary<long, int> Share(
        IEnumerable<long> customers, IReadOnlyDictionary<long, int> known, IReadOnlyList<int> agents, IReadOnlyDictionary<int, int> loads)
    {
        var given = new Dictionary<long, int>();
        var carried = agents.ToDictionary(a => a, a => loads.GetValueOrDefault(a));
        foreach (var customer in customers.Distinct())
        {
            if (known.TryGetValue(customer, out var same) && carried.ContainsKey(same))
            {
                given[customer] = same;
            }
            else if (agents.Count > 0)
            {
                var next = agents.MinBy(a => carried[a]); // of those who carry as little, the first
                given[customer] = next;
                carried[next]++;
            }
        }

        return given;
    }
}
