using AfterSalesKpi.Application.Scorecards.Closing;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Web.Features.Closing;

/// <summary>How the closing of a month stands.</summary>
/// <param name="Month">The month.</param>
/// <param name="Calendar">The group's calendar.</param>
/// <param name="Stores">Store by store.</param>
/// <param name="Form">The calendar's form.</param>
public sealed record CloseModel(StoreMonth Month, CloseCalendar Calendar, IReadOnlyList<StoreClosing> Stores, CloseForm Form);
