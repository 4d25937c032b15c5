namespace AfterSalesKpi.Web.Features.WorkOrders;

/// <summary>A field in which two versions of an order differ.</summary>
/// <param name="Label">What it is called.</param>
/// <param name="FieldId">The form's field, where it is a single one.</param>
/// <param name="Mine">What the form says, as people read it.</param>
/// <param name="Theirs">What was saved meanwhile, as people read it.</param>
/// <param name="TheirsValue">The same as the field would hold it.</param>
public sealed record EntryDifference(string Label, string? FieldId, string? Mine, string? Theirs, string? TheirsValue);
