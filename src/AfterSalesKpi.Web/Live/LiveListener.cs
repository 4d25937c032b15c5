using AfterSalesKpi.Domain.Access;

namespace AfterSalesKpi.Web.Live;

/// <summary>Who listens to what; asked again as long as the stream lasts.</summary>
/// <param name="AccountId">The account.</param>
/// <param name="SessionId">The sign-in.</param>
/// <param name="GroupId">The group.</param>
/// <param name="StoreId">The store that is listened to; null for the whole group.</param>
/// <param name="Permission">What one must be allowed to do.</param>
public sealed record LiveListener(int AccountId, Guid SessionId, int GroupId, int? StoreId, Permission Permission);
