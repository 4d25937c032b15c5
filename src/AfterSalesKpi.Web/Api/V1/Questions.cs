namespace AfterSalesKpi.Web.Api.V1;

/// <summary>Which values are asked for; everything as text, so that what cannot be read is told by name.</summary>
/// <param name="From">First month, <c>yyyy-MM</c>.</param>
/// <param name="To">Last month, up to 60 in all.</param>
/// <param name="By">Any of month, store, employee, serviceType, divided by commas.</param>
/// <param name="Store">Only this store, by code.</param>
/// <param name="Employee">Only this employee, by number.</param>
internal sealed record ValuesQuestion(string? From = null, string? To = null, string? By = null, string? Store = null, string? Employee = null);

/// <summary>Which records are asked for.</summary>
/// <param name="Month">The month, <c>yyyy-MM</c>.</param>
/// <param name="Store">Only this store, by code.</param>
/// <param name="Employee">Only this employee, by number.</param>
/// <param name="Page">From 1.</param>
/// <param name="Size">Rows a page, up to 1000.</param>
internal sealed record RecordsQuestion(string? Month = null, string? Store = null, string? Employee = null, string? Page = null, string? Size = null);

/// <summary>Which scorecards are asked for.</summary>
/// <param name="Month">The month, <c>yyyy-MM</c>.</param>
/// <param name="Store">Only this store, by code.</param>
/// <param name="Page">From 1.</param>
/// <param name="Size">Scorecards a page, up to 1000.</param>
internal sealed record ScorecardsQuestion(string? Month = null, string? Store = null, string? Page = null, string? Size = null);

/// <summary>Which people of a quarter are asked for.</summary>
/// <param name="Store">Only this store's, by code.</param>
/// <param name="Employee">Only this employee, by number.</param>
/// <param name="Page">From 1.</param>
/// <param name="Size">People a page, up to 1000.</param>
internal sealed record QuarterQuestion(string? Store = null, string? Employee = null, string? Page = null, string? Size = null);
