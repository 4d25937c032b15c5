namespace AfterSalesKpi.Domain.Records.Workshop;

/// <summary>How a job stood before a step was taken with its order, so that the step can be taken back whole.</summary>
/// <param name="JobId">The job.</param>
/// <param name="TechnicianId">Who was to do it.</param>
/// <param name="RunningSince">Since when somebody was working on it.</param>
/// <param name="FinishedAt">When it had been said to be done.</param>
public sealed record JobBefore(long JobId, int TechnicianId, DateTime? RunningSince, DateTime? FinishedAt);
