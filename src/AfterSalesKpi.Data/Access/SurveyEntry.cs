namespace AfterSalesKpi.Data.Access;

/// <summary>What a survey's secret opens.</summary>
/// <param name="InvitationId">The invitation.</param>
/// <param name="StoreId">Its store.</param>
/// <param name="OpenUntil">Until when it may be answered or corrected.</param>
public sealed record SurveyEntry(long InvitationId, int StoreId, DateTime OpenUntil);
