namespace AfterSalesKpi.Web.Api.V1;

/// <summary>An item that was not taken.</summary>
/// <param name="Index">Its place in the body, from 0.</param>
/// <param name="Key">Its natural key, where it could be read.</param>
/// <param name="Field">The field to mend; empty where the whole item is meant.</param>
/// <param name="Code">Why, for programs.</param>
/// <param name="Message">Why, in the language that the request asks for.</param>
internal sealed record RejectedItem(int Index, string? Key, string Field, string Code, string Message);
