using AfterSalesKpi.Domain.Records.Staff;

namespace AfterSalesKpi.Application.Records.Staff;

/// <summary>What a person corrects of a training result.</summary>
/// <param name="Course">Course or exam.</param>
/// <param name="On">The day, local to the store.</param>
/// <param name="Score">Score reached; null for somebody who did not take it.</param>
/// <param name="FullScore">Full score.</param>
/// <param name="Status">Whether it was taken.</param>
/// <param name="Version">The version that the person has seen.</param>
public sealed record TrainingCorrection(string? Course, DateOnly? On, decimal? Score, decimal? FullScore, TrainingStatus Status, int Version);
