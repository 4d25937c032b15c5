using AfterSalesKpi.Application.Scorecards.Grades;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Features.Shared;
using AfterSalesKpi.Web.Features.Shared.Charts;

namespace AfterSalesKpi.Web.Features.Grades;

/// <summary>A month's grades, real and wished.</summary>
/// <param name="Month">The month.</param>
/// <param name="Stores">Store by store.</param>
/// <param name="Names">The grades in their order.</param>
/// <param name="Form">The wish of the store looked at.</param>
/// <param name="Chart">All of it as a picture; null without scores.</param>
public sealed record GradesModel(StoreMonth Month, IReadOnlyList<StoreGrades> Stores, IReadOnlyList<string> Names, GradesForm Form, Chart? Chart);
