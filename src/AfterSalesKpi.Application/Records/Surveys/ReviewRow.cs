using AfterSalesKpi.Domain.Records.Surveys;

namespace AfterSalesKpi.Application.Records.Surveys;

/// <summary>A review from elsewhere as a list shows it.</summary>
/// <param name="Id">The number in the database.</param>
/// <param name="Store">The store's code.</param>
/// <param name="TimeZone">The store's time zone.</param>
/// <param name="Reference">What its platform calls it.</param>
/// <param name="Platform">Where it was written.</param>
/// <param name="At">When.</param>
/// <param name="ScoreTenths">Stars, or the manufacturer's points, in tenths.</param>
/// <param name="Text">What was written.</param>
/// <param name="Order">The number of the order it is about, if known.</param>
/// <param name="AnsweredAt">When the store answered it.</param>
public sealed record ReviewRow(long Id, string Store, string TimeZone, string Reference, ReviewPlatform Platform, DateTime At, int ScoreTenths, string? Text, string? Order, DateTime? AnsweredAt);
