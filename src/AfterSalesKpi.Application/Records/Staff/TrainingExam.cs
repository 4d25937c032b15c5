namespace AfterSalesKpi.Application.Records.Staff;

/// <summary>An exam that several people took.</summary>
/// <param name="Course">Course or exam.</param>
/// <param name="On">The day, local to each person's store.</param>
/// <param name="FullScore">Full score.</param>
public sealed record TrainingExam(string? Course, DateOnly? On, decimal? FullScore);
