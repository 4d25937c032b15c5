using AfterSalesKpi.Domain.Organization;

namespace AfterSalesKpi.Application.Analysis.Morning;

/// <summary>Somebody of the store who has not left, there or absent.</summary>
/// <param name="Name">Name.</param>
/// <param name="Kind">The base kind of the position.</param>
/// <param name="Position">The position's name.</param>
/// <param name="Absent">Why the person is not there on the day; null: there.</param>
public sealed record PersonPresent(string Name, PositionKind Kind, string Position, AbsenceKind? Absent = null);
