using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Access;
using AfterSalesKpi.Data.Audit;
using AfterSalesKpi.Data.Identity;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Access;

/// <summary>
/// Sets the scope of a signed-in person's request from the account's present row, so that a change of role or store, a disabled account
/// and a sign-out hold from the next request on; then what the person looks at. A store outside the scope is not there: 404.
/// </summary>
public sealed class SignedInScope(RequestDelegate next)
{
    private static readonly string[] GroupFilter = [QueryFilters.Group];

    // Every request asks it.
    private static readonly PerModel<Func<KpiDbContext, int, Guid, DateTime, CancellationToken, Task<Found?>>> Account = new(() => EF.CompileAsyncQuery(
        (KpiDbContext db, int accountId, Guid sessionId, DateTime now, CancellationToken cancel) => (
            from account in db.Users.AsNoTracking()
            join session in db.SignInSessions on account.Id equals session.AccountId
            join dealerGroup in db.Groups.IgnoreQueryFilters(GroupFilter) on account.GroupId equals dealerGroup.Id
            where account.Id == accountId && !account.Disabled && session.Id == sessionId && session.EndsAt > now
            select new Found(account, dealerGroup.FirstDayOfMonth)).SingleOrDefault()));

    public async Task InvokeAsync(HttpContext http, KpiDbContext db, CurrentUser user, Cookies cookies, TimeProvider clock)
    {
        // The page that reports a fault is shown by the same pipeline and must not fail for the same reason.
        var reportsFault = http.Features.Get<IExceptionHandlerFeature>() is not null;
        if (!user.IsSignedIn && !reportsFault && SessionClaims.Read(http.User) is { } cookie)
        {
            if (await FindAsync(db, cookie.AccountId, cookie.SessionId, clock, http.RequestAborted) is { } found)
            {
                (db.Scope, db.Actor) = (found.Account.Scope, Actor.Account(found.Account.Id));
                user.SignIn(found.Account, cookie.SessionId, found.FirstDayOfMonth);
                if (!await WhatIsShown.ChooseStoreAsync(http, db, user, cookies))
                {
                    http.Response.StatusCode = StatusCodes.Status404NotFound;
                    return;
                }

                // A password that somebody else knows is replaced before anything else.
                if (found.Account.FirstPasswordUntil is not null && !http.Request.Path.StartsWithSegments("/account"))
                {
                    http.Response.Redirect("/account?first=true");
                    return;
                }

                WhatIsShown.ChooseMonth(http, user, cookies, clock);
            }
            else
            {
                http.User = new();
            }
        }

        await next(http);
    }

    /// <summary>The account of a sign-in that holds; null when it has ended or the account is disabled.</summary>
    internal static Task<Found?> FindAsync(KpiDbContext db, int accountId, Guid sessionId, TimeProvider clock, CancellationToken cancel) =>
        Account.Of(db)(db, accountId, sessionId, clock.GetUtcNow().UtcDateTime, cancel);

    internal sealed record Found(UserAccount Account, int FirstDayOfMonth);
}
