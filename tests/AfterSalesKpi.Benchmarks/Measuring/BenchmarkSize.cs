namespace AfterSalesKpi.Benchmarks.Measuring;

/// <summary>How much data: what the goals speak of, or a tenth of it.</summary>
internal sealed record BenchmarkSize(int Stores, int FewStores, int OrdersPerStoreAndMonth, int HistoryStores, int Months, int ImportedOrders, int SavedOrders, int Rounds)
{
    public static readonly BenchmarkSize Full = new(100, 10, 2000, 10, 13, 20_000, 4_000, 5);

    public static readonly BenchmarkSize Quick = new(20, 2, 1000, 2, 13, 4_000, 800, 3);
}
