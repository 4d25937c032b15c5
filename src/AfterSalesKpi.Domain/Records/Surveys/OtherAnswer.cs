namespace AfterSalesKpi.Domain.Records.Surveys;

/// <summary>An answer to a question that feeds no indicator.</summary>
/// <param name="Question">The question's key.</param>
/// <param name="Value">A number as text, or the text.</param>
public sealed record OtherAnswer(string Question, string Value);
