namespace AfterSalesKpi.Application.Records.CustomerCare;

/// <summary>A note with the name of who wrote it.</summary>
/// <param name="At">When.</param>
/// <param name="Author">Who.</param>
/// <param name="Text">What.</param>
public sealed record WrittenNote(DateTime At, string Author, string Text);
