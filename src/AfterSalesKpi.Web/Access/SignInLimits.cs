namespace AfterSalesKpi.Web.Access;

/// <summary>
/// How often somebody may try (<c>RateLimits:*</c>). Failed attempts count for the account and for the address. For a browser in which the
/// account has signed in before they count apart, so that nobody can lock an owner out by guessing; the count runs out by itself.
/// </summary>
public sealed class SignInLimits
{
    private readonly Tally accounts;
    private readonly Tally addresses;
    private readonly Tally successes;
    private readonly Tally registrations;

    public SignInLimits(IConfiguration configuration, TimeProvider clock)
    {
        var limits = configuration.GetSection("RateLimits");
        var window = TimeSpan.FromMinutes(limits.GetValue("FailedSignInsMinutes", 15));
        accounts = new Tally(limits.GetValue("FailedSignInsPerAccount", 5), window, clock);
        addresses = new Tally(limits.GetValue("FailedSignInsPerAddress", 50), window, clock);
        successes = new Tally(limits.GetValue("SignInsPerMinute", 60), TimeSpan.FromMinutes(1), clock);
        registrations = new Tally(limits.GetValue("RegistrationsPerHour", 20), TimeSpan.FromHours(1), clock);
    }

    /// <summary>
    /// Counts an attempt before the password is looked at, so that attempts at the same moment cannot slip through together.
    /// </summary>
    /// <returns>Null when it may go on, else how long to wait.</returns>
    public TimeSpan? Begin(string account, string address, bool knownDevice)
    {
        if (accounts.Take(Key(account, knownDevice)) is { } wait) return wait;
        if (addresses.Take(address) is not { } other) return null;
        accounts.GiveBack(Key(account, knownDevice));
        return other;
    }

    /// <summary>The password was right: the attempt does not count as failed, but successes of one address are limited too.</summary>
    /// <returns>Null when it may go on, else how long to wait.</returns>
    public TimeSpan? Succeed(string account, string address, bool knownDevice)
    {
        accounts.Clear(Key(account, knownDevice));
        addresses.GiveBack(address);
        return successes.Take(address);
    }

    /// <summary>Counts a registration; null when it may go on, else how long to wait.</summary>
    public TimeSpan? Register(string address) => registrations.Take(address);

    private static string Key(string account, bool knownDevice) => (knownDevice ? "known " : "") + account;
}
