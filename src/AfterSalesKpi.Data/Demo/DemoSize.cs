namespace AfterSalesKpi.Data.Demo;

/// <summary>How much is made up, and from which seed: the same size, seed and moment give the same records.</summary>
/// <param name="Stores">Stores of the group.</param>
/// <param name="Months">Months up to and with the running one.</param>
/// <param name="OrdersPerStoreAndMonth">Orders of a usual month; a real one has more or fewer by its season.</param>
/// <param name="Seed">What chance starts from.</param>
/// <param name="Until">Up to when the story is told, UTC; nothing later has happened.</param>
public sealed record DemoSize(int Stores, int Months, int OrdersPerStoreAndMonth, long Seed, DateTime Until)
{
    /// <summary>What is shown unless something else is asked for.</summary>
    public static DemoSize Default(DateTime until) => new(3, 13, 300, 1, until);
}
