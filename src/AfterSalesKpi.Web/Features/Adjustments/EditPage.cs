using AfterSalesKpi.Application.Scorecards.Adjustments;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;

namespace AfterSalesKpi.Web.Features.Adjustments;

/// <summary>The page of the form.</summary>
/// <param name="Form">What was typed.</param>
/// <param name="Month">The month.</param>
/// <param name="Store">The store.</param>
/// <param name="People">Who can be chosen.</param>
/// <param name="Rules">The events offered.</param>
/// <param name="Proposed">What the catalogue proposes for what is chosen.</param>
public sealed record EditPage(
    EditModel Form, StoreMonth Month, StoreChoice Store, IReadOnlyList<PersonChoice> People, IReadOnlyList<AdjustmentRule> Rules, ProposedPoints? Proposed);
