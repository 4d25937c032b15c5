namespace AfterSalesKpi.Application.Plans;

/// <summary>The plan of one position in a list.</summary>
/// <param name="Id">The plan's number in the database.</param>
/// <param name="Name">Its name.</param>
/// <param name="Position">The position's name.</param>
/// <param name="PositionCode">The position's code.</param>
/// <param name="InForce">The version that holds now; null: none yet.</param>
/// <param name="Next">The published version that takes effect next.</param>
/// <param name="Draft">The version that may still be changed, where the reader may see it.</param>
/// <param name="People">How many people hold the position now.</param>
public sealed record PlanRow(
    int Id, string Name, string Position, string PositionCode, PlanVersionGlance? InForce, PlanVersionGlance? Next, PlanVersionGlance? Draft, int People);
