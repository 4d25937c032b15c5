using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Records.Importing;

/// <summary>An item that was not taken.</summary>
/// <param name="Index">Its place in the body, from 0.</param>
/// <param name="Key">Its natural key, where it could be read.</param>
/// <param name="Problem">Why, with the field as the body names it.</param>
public sealed record Rejection(int Index, string? Key, Problem Problem);
