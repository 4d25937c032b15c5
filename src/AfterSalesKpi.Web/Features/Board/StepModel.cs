using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Web.Features.WorkOrders;

namespace AfterSalesKpi.Web.Features.Board;

/// <summary>A step that asks something.</summary>
public sealed record StepModel(BoardCard Card, OrderAction Action, bool Asks, StepForm Form, IReadOnlyList<PersonOption> People);
