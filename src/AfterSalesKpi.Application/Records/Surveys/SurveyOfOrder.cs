namespace AfterSalesKpi.Application.Records.Surveys;

/// <summary>What is known of an order's customer's opinion.</summary>
/// <param name="OrderId">The order.</param>
/// <param name="Number">Its number.</param>
/// <param name="StoreCode">Its store.</param>
/// <param name="Answers">The answers about it, the newest first.</param>
/// <param name="OpenUntil">Until when the customer is invited; null: not invited.</param>
/// <param name="MayBeAsked">Whether a code can be shown.</param>
public sealed record SurveyOfOrder(long OrderId, string Number, string StoreCode, IReadOnlyList<SurveyRow> Answers, DateTime? OpenUntil, bool MayBeAsked);
