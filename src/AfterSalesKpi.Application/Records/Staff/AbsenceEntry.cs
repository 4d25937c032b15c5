using AfterSalesKpi.Domain.Organization;


namespace AfterSalesKpi.Application.Records.Staff;

/// <summary>An absence as a person enters it.</summary>
/// <param name="Employee">The employee's number.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day; null: the first.</param>
/// <param name="Kind">Why.</param>
/// <param name="Note">What else is to be said.</param>
public sealed record AbsenceEntry(string? Employee, DateOnly? From, DateOnly? To, AbsenceKind? Kind, string? Note);
