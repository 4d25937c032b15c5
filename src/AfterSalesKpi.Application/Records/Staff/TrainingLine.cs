using AfterSalesKpi.Domain.Records.Staff;

namespace AfterSalesKpi.Application.Records.Staff;

/// <summary>One person's result of an exam.</summary>
/// <param name="Employee">The person's number.</param>
/// <param name="Score">Score reached; null for somebody who did not take it.</param>
/// <param name="Status">Whether it was taken.</param>
public sealed record TrainingLine(string Employee, decimal? Score, TrainingStatus Status);
