using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Identity;

namespace AfterSalesKpi.Web.Access;

/// <summary>What the sign-in cookie says: which account and which sign-in. Everything else is looked up, so that changes hold at once.</summary>
internal static class SessionClaims
{
    private const string Session = "session";

    public static ClaimsPrincipal Make(int accountId, Guid sessionId) => new(new ClaimsIdentity(
        [new Claim(ClaimTypes.NameIdentifier, accountId.ToString(CultureInfo.InvariantCulture)), new Claim(Session, sessionId.ToString("N"))],
        IdentityConstants.ApplicationScheme));

    public static (int AccountId, Guid SessionId)? Read(ClaimsPrincipal person) =>
        person.Identity?.AuthenticationType == IdentityConstants.ApplicationScheme
        && int.TryParse(person.FindFirstValue(ClaimTypes.NameIdentifier), NumberStyles.None, CultureInfo.InvariantCulture, out var account)
        && Guid.TryParseExact(person.FindFirstValue(Session), "N", out var session)
            ? (account, session)
            : null;
}
