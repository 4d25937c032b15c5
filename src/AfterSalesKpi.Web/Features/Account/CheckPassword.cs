using System.Net;
using AfterSalesKpi.Data.Identity;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;
using Microsoft.AspNetCore.Identity;

namespace AfterSalesKpi.Web.Features.Account;

/// <summary>
/// Whether a name and a password belong together. An unknown name, a wrong password, a first password that was never replaced in time and a disabled account are answered with the same words
/// after the same work, so that nobody learns which accounts exist.
/// </summary>
public sealed class CheckPassword(
    UserManager<UserAccount> accounts, SignInLimits limits, Sessions sessions, TimeProvider clock, ILogger<CheckPassword> log)
{
    private static readonly UserAccount Nobody = new() { UserName = "nobody" };
    private static string? hashOfNothing;

    /// <summary>The account, or why not: <c>wrong-password</c>, or <c>too-many-attempts</c> with the minutes to wait.</summary>
    public async Task<Outcome<UserAccount>> Run(string userName, string password, HttpContext http)
    {
        var address = (http.Connection.RemoteIpAddress ?? IPAddress.None).ToString();
        var name = accounts.NormalizeName(userName)!;
        var account = await accounts.FindByNameAsync(userName);
        var known = account is not null && sessions.Knows(http, account.Id);
        if (limits.Begin(name, address, known) is { } wait) return TooMany(wait);

        var right = account is null ? CheckNothing(password) : await accounts.CheckPasswordAsync(account, password);
        if (!right || account is null || account.Disabled || account.FirstPasswordUntil < clock.GetUtcNow().UtcDateTime)
        {
            log.LogInformation("Sign-in refused for account {AccountId} from {Address}", account?.Id ?? 0, address);
            return new Problem("", "wrong-password");
        }

        if (limits.Succeed(name, address, known) is { } later) return TooMany(later);
        log.LogInformation("Account {AccountId} signed in from {Address}", account.Id, address);
        return account;
    }

    private static Problem TooMany(TimeSpan wait) => new("", "too-many-attempts", Math.Max(1, (int)Math.Ceiling(wait.TotalMinutes)));

    private bool CheckNothing(string password)
    {
        hashOfNothing ??= accounts.PasswordHasher.HashPassword(Nobody, Guid.NewGuid().ToString());
        accounts.PasswordHasher.VerifyHashedPassword(Nobody, hashOfNothing, password);
        return false;
    }
}
