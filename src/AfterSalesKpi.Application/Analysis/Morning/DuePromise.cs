namespace AfterSalesKpi.Application.Analysis.Morning;

/// <summary>A promise that runs out today.</summary>
/// <param name="At">When.</param>
/// <param name="Done">True when the work is completed.</param>
public sealed record DuePromise(DateTime At, bool Done);
