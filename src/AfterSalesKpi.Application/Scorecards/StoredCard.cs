namespace AfterSalesKpi.Application.Scorecards;

/// <summary>What is to be known of a stored scorecard to see whether a new one differs.</summary>
/// <param name="Id">Its number.</param>
/// <param name="StoreId">Of which store.</param>
/// <param name="EmployeeId">Whose.</param>
/// <param name="Revision">Of which revision of the month.</param>
/// <param name="Checksum">Over all that makes the score.</param>
/// <param name="Rank">The place among colleagues.</param>
/// <param name="FinalHundredths">The score.</param>
internal sealed record StoredCard(long Id, int StoreId, int EmployeeId, int Revision, string Checksum, int? Rank, long? FinalHundredths);
