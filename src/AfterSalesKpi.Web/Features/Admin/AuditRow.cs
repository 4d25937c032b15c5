namespace AfterSalesKpi.Web.Features.Admin;

/// <summary>An entry of the trail in words.</summary>
/// <param name="Number">Its number in the trail.</param>
/// <param name="At">When it was saved.</param>
/// <param name="Actor">Who did it.</param>
/// <param name="Action">What was done.</param>
/// <param name="Type">What kind of record.</param>
/// <param name="Key">The record's number, reference or code.</param>
/// <param name="Link">The record's page, where there is one.</param>
/// <param name="Store">The store's name, where there is one.</param>
/// <param name="Lines">What changed.</param>
public sealed record AuditRow(long Number, DateTime At, string Actor, string Action, string Type, string Key, string? Link, string? Store, IReadOnlyList<AuditLine> Lines);

/// <summary>What changed of a record.</summary>
/// <param name="Field">Which field.</param>
/// <param name="Before">What it was; null: nothing, or the record is new.</param>
/// <param name="After">What it is; null: nothing, or the record is gone.</param>
public sealed record AuditLine(string Field, string? Before, string? After);
