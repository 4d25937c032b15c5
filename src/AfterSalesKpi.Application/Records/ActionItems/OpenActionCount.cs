namespace AfterSalesKpi.Application.Records.ActionItems;

/// <summary>How much a person still has to do.</summary>
/// <param name="Open">All of it.</param>
/// <param name="Overdue">What should have been done already.</param>
public sealed record OpenActionCount(int Open, int Overdue);
