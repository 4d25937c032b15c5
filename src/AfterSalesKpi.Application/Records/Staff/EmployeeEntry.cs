namespace AfterSalesKpi.Application.Records.Staff;

/// <summary>What a person says about an employee.</summary>
/// <param name="Number">工号.</param>
/// <param name="Name">Name.</param>
/// <param name="HiredOn">First day of work, if known.</param>
/// <param name="LeftOn">Last day of work, once known.</param>
public sealed record EmployeeEntry(string? Number, string? Name, DateOnly? HiredOn, DateOnly? LeftOn);
