using AfterSalesKpi.Application.Organization;

namespace AfterSalesKpi.Web.Features.Staff;

/// <summary>The list as it is shown.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Total">How many people answer it.</param>
/// <param name="Rows">This page's.</param>
/// <param name="Positions">Positions to filter by.</param>
/// <param name="Teams">Teams to filter by.</param>
public sealed record IndexModel(StaffQuestion Question, int Total, IReadOnlyList<StaffRow> Rows, IReadOnlyList<(int Id, string Name, string EnglishName)> Positions, IReadOnlyList<string> Teams);
