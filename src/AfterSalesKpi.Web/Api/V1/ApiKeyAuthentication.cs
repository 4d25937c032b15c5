using System.Security.Claims;
using System.Text.Encodings.Web;
using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Access;
using AfterSalesKpi.Data.Audit;
using AfterSalesKpi.Data.Identity;
using AfterSalesKpi.Domain.Access;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace AfterSalesKpi.Web.Api.V1;

/// <summary>
/// Knows a request by its <c>X-Api-Key</c> and sets the scope of its work. Nothing else lets a program in: a person's cookie, which a
/// browser would send along by itself, means nothing here.
/// </summary>
internal sealed class ApiKeyAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory log, UrlEncoder encoder, KpiDbContext db, TimeProvider clock)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, log, encoder)
{
    public const string Name = "ApiKey";
    public const string Header = "X-Api-Key";
    public const string ScopeClaim = "scope";

    private const int LongestKey = 200;
    private static readonly TimeSpan UsedRoughly = TimeSpan.FromHours(1);
    private static readonly string[] GroupFilter = [QueryFilters.Group];

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (!Request.Headers.TryGetValue(Header, out var sent)) return AuthenticateResult.NoResult();
        if (sent is not [{ Length: > 0 and <= LongestKey } text]) return AuthenticateResult.Fail("No key.");
        var hash = ApiKey.HashOf(text);
        var found = await (
            from k in db.ApiKeys.AsNoTracking()
            where k.Hash == hash && k.RevokedAt == null
            select new { Key = k, UsedAt = db.ApiKeyUses.IgnoreQueryFilters(GroupFilter).Where(u => u.ApiKeyId == k.Id).Select(u => (DateTime?)u.At).FirstOrDefault() })
            .SingleOrDefaultAsync(Context.RequestAborted);
        if (found is not { Key: var key }) return AuthenticateResult.Fail("Unknown key.");
        (db.Scope, db.Actor) = (key.Access, Actor.ApiKey(key.Id));
        await RememberUse(key, found.UsedAt);
        var claims = Enum.GetValues<ApiKeyScopes>().Where(s => s != ApiKeyScopes.None && key.Scopes.HasFlag(s)).Select(s => new Claim(ScopeClaim, s.ToString()));
        var identity = new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, $"key-{key.Id}"), new Claim(ClaimTypes.Name, key.Name), .. claims], Name);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Name));
    }

    private async Task RememberUse(ApiKey key, DateTime? usedAt)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        if (usedAt > now - UsedRoughly) return;
        if (await db.ApiKeyUses.Where(u => u.ApiKeyId == key.Id).ExecuteUpdateAsync(u => u.SetProperty(x => x.At, now), Context.RequestAborted) > 0) return;
        try
        {
            db.Add(new ApiKeyUse(key, now));
            await db.SaveChangesAsync(Context.RequestAborted);
        }
        catch (DbUpdateException)
        {
            // Another request with the same new key was quicker, and says the same.
        }

        db.ChangeTracker.Clear();
    }
}
