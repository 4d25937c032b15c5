namespace AfterSalesKpi.Web.Features.Adjustments;

/// <summary>Somebody who can be chosen.</summary>
/// <param name="Id">The employee.</param>
/// <param name="Number">工号.</param>
/// <param name="Name">Name.</param>
/// <param name="Position">Position.</param>
public sealed record PersonChoice(int Id, string Number, string Name, string Position);
