using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Web.Features.WorkOrders;

namespace AfterSalesKpi.Web.Features.Board;

/// <summary>A step that asks something.</summary>
public sealed record StepModel(BoardCard Card, OrderAction Action, bool Asks, StepForm Form, IReadOnlyList<PersonOption> People)
{
    /// <summary>Times that may be promised, where the step makes a promise.</summary>
    public PromiseChoices? Promises { get; init; }
}
