namespace AfterSalesKpi.Application.Records.Staff;

/// <summary>Somebody of a store in a month.</summary>
/// <param name="EmployeeId">Who.</param>
/// <param name="Number">工号.</param>
/// <param name="Name">Name.</param>
/// <param name="Position">The position's name.</param>
/// <param name="HiredOn">First day of work, if known.</param>
/// <param name="LeftOn">Last day of work, once known.</param>
public sealed record AbsentPerson(int EmployeeId, string Number, string Name, string Position, DateOnly? HiredOn, DateOnly? LeftOn);
