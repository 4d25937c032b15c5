namespace AfterSalesKpi.Application.Records.Surveys;

/// <summary>
/// Puts the way to a survey into words for a customer's phone. Words and addresses belong to the pages, so they give the function.
/// </summary>
/// <param name="storeName">The store that asks.</param>
/// <param name="secret">What opens the survey.</param>
/// <returns>The text; null while nobody has said under which address customers reach the program.</returns>
public delegate string? WriteSurveyText(string storeName, string secret);
