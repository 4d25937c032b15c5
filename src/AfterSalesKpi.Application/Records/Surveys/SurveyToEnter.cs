namespace AfterSalesKpi.Application.Records.Surveys;

/// <summary>An order about which answers are to be taken down.</summary>
/// <param name="OrderId">The order.</param>
/// <param name="Number">Its number.</param>
/// <param name="StoreCode">Its store.</param>
/// <param name="Plate">The vehicle's plate.</param>
/// <param name="Customer">The customer's name.</param>
/// <param name="Asked">What is asked about it.</param>
/// <param name="AnsweredBefore">Whether the customer has answered already.</param>
/// <param name="Served">The employees who served the order: what they enter is shown apart.</param>
public sealed record SurveyToEnter(
    long OrderId, string Number, string StoreCode, string? Plate, string? Customer, AskedQuestions Asked, bool AnsweredBefore, IReadOnlyList<int> Served);
