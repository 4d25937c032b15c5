namespace AfterSalesKpi.Application.Records.Surveys;

/// <summary>A version of a questionnaire as a list shows it.</summary>
/// <param name="Id">The number in the database.</param>
/// <param name="StoreCode">The store whose it is; null: the group's.</param>
/// <param name="StoreName">Its name.</param>
/// <param name="TimeZone">The store's time zone; null: the group's.</param>
/// <param name="Number">The version.</param>
/// <param name="Title">What staff call it.</param>
/// <param name="Questions">How many questions it has.</param>
/// <param name="PublishedAt">When it was published; null: a draft.</param>
/// <param name="InForce">Whether it is the newest published version of its place.</param>
/// <param name="MayEdit">Whether the person may change it while it is a draft.</param>
public sealed record QuestionnaireRow(
    long Id, string? StoreCode, string? StoreName, string? TimeZone, int Number, string Title, int Questions, DateTime? PublishedAt, bool InForce, bool MayEdit);
