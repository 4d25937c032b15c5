namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>A page of what was found.</summary>
/// <param name="Rows">At most <see cref="FindGuests.PageSize"/> lines.</param>
/// <param name="HasMore">Whether there is a next page.</param>
public sealed record KnownGuests(IReadOnlyList<KnownGuest> Rows, bool HasMore);
