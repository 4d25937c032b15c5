using AfterSalesKpi.Domain.Records.Surveys;

namespace AfterSalesKpi.Application.Records.Surveys;

/// <summary>Which reviews a list shows.</summary>
/// <param name="StoreId">One store of those in scope.</param>
/// <param name="Platform">Where they were written.</param>
/// <param name="Unanswered">Only those that the store has not answered.</param>
/// <param name="Text">Part of what was written.</param>
public sealed record ReviewFilter(int? StoreId, ReviewPlatform? Platform, bool Unanswered, string? Text);
