using AfterSalesKpi.Application.Access;

namespace AfterSalesKpi.Web.Features.Admin;

/// <summary>The list of accounts as it is shown.</summary>
public sealed record AccountsModel(AccountQuestion Question, int Total, IReadOnlyList<AccountRow> Rows);
