namespace AfterSalesKpi.Web.Features.Admin;

/// <summary>A stretch of the trail as it is shown.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Rows">The entries, the newest first.</param>
/// <param name="HasOlder">True where there are older ones.</param>
/// <param name="Types">Kinds of records to filter by, by name.</param>
/// <param name="People">Accounts to filter by.</param>
/// <param name="Newest">The number of the newest entry of all.</param>
public sealed record AuditModel(
    AuditQuestion Question, IReadOnlyList<AuditRow> Rows, bool HasOlder, IReadOnlyList<(string Type, string Name)> Types, IReadOnlyList<(int Id, string Name)> People, long Newest);
