using AfterSalesKpi.Domain.Records.Workshop;

namespace AfterSalesKpi.Application.Analysis;

/// <summary>A store's orders that have been received and not yet delivered, as they stand at one moment.</summary>
/// <param name="At">The moment.</param>
/// <param name="Late">Not completed, and the promise has run out.</param>
/// <param name="DueSoon">Not completed, and the promise runs out within two hours.</param>
/// <param name="Stages">How many are in each stage.</param>
/// <param name="AtRisk">Those due soon, then the late ones, the latest promise first, because there most can still be saved; only the first few.</param>
public sealed record OpenOrders(DateTime At, int Late, int DueSoon, IReadOnlyDictionary<OrderStage, int> Stages, IReadOnlyList<OrderAtRisk> AtRisk)
{
    /// <summary>All of them.</summary>
    public int Total => Stages.Values.Sum();
}
