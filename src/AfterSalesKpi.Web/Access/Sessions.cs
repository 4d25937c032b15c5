using System.Globalization;
using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Identity;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Access;

/// <summary>Begins and ends sign-ins: the row that says it holds, the cookie that names it, and the mark by which a browser is known again.</summary>
public sealed class Sessions(KpiDbContext db, Cookies cookies, IDataProtectionProvider protection, TimeProvider clock)
{
    private const int DaysADeviceIsKnown = 180;
    private readonly IDataProtector devices = protection.CreateProtector("AfterSalesKpi.Device");

    /// <summary>Signs the account in with a new session, whatever cookie came before.</summary>
    public async Task BeginAsync(HttpContext http, UserAccount account, CancellationToken cancel)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        await db.SignInSessions.Where(s => s.AccountId == account.Id && s.EndsAt <= now).ExecuteDeleteAsync(cancel);
        var session = new SignInSession(account.Id, now, SessionLimits.Longest);
        db.SignInSessions.Add(session);
        await db.SaveChangesAsync(cancel);
        await http.SignInAsync(IdentityConstants.ApplicationScheme, SessionClaims.Make(account.Id, session.Id));
        cookies.Keep(http, Cookies.DeviceName, devices.Protect(Text(account.Id)), DaysADeviceIsKnown);
    }

    /// <summary>Ends one sign-in at once, also for copies of its cookie.</summary>
    public async Task EndAsync(HttpContext http, Guid sessionId, CancellationToken cancel)
    {
        await End(db.SignInSessions.Where(s => s.Id == sessionId), cancel);
        await http.SignOutAsync(IdentityConstants.ApplicationScheme);
    }

    /// <summary>Ends every sign-in of an account but one.</summary>
    public Task EndOthersAsync(int accountId, Guid kept, CancellationToken cancel) => End(db.SignInSessions.Where(s => s.AccountId == accountId && s.Id != kept), cancel);

    /// <summary>Ended, it is kept until the next sign-in: it says when somebody was last here.</summary>
    private Task<int> End(IQueryable<SignInSession> some, CancellationToken cancel)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return some.Where(s => s.EndsAt > now).ExecuteUpdateAsync(s => s.SetProperty(x => x.EndsAt, now), cancel);
    }

    /// <summary>True when this browser has signed in to that account before.</summary>
    public bool Knows(HttpContext http, int accountId)
    {
        if (cookies.Read(http, Cookies.DeviceName) is not { } mark) return false;
        try
        {
            return devices.Unprotect(mark) == Text(accountId);
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return false; // forged, or made with a key that is gone
        }
    }

    private static string Text(int accountId) => accountId.ToString(CultureInfo.InvariantCulture);
}
