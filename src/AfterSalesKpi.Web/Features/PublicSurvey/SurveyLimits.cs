using System.Net;
using System.Net.Sockets;
using AfterSalesKpi.Web.Access;

namespace AfterSalesKpi.Web.Features.PublicSurvey;

/// <summary>
/// How often surveys may be asked for (<c>RateLimits:Survey…</c>). Each address has a number of requests and of links that lead nowhere; all
/// together have a number of the latter. When that is used up, only what leads nowhere is refused: nobody can keep customers out by guessing,
/// and nobody guesses 144 bits.
/// </summary>
public sealed class SurveyLimits
{
    private const string Everybody = "";
    private readonly Tally requests;
    private readonly Tally missesOfAddress;
    private readonly Tally missesInTotal;

    public SurveyLimits(IConfiguration configuration, TimeProvider clock)
    {
        var limits = configuration.GetSection("RateLimits");
        requests = new Tally(limits.GetValue("SurveyRequestsPerAddressAndMinute", 120), TimeSpan.FromMinutes(1), clock);
        missesOfAddress = new Tally(limits.GetValue("SurveyMissesPerAddress", 20), TimeSpan.FromMinutes(15), clock);
        missesInTotal = new Tally(limits.GetValue("SurveyMissesPerMinute", 600), TimeSpan.FromMinutes(1), clock);
    }

    /// <summary>Counts a request; null when it may go on, else how long to wait.</summary>
    public TimeSpan? Begin(IPAddress? address)
    {
        var key = Key(address);
        if (requests.Take(key) is { } wait) return wait;
        if (missesOfAddress.Take(key) is { } other) return other;
        missesOfAddress.GiveBack(key);
        return null;
    }

    /// <summary>Counts a link that led nowhere; null when that may be said, else how long to wait.</summary>
    public TimeSpan? Miss(IPAddress? address) => missesOfAddress.Take(Key(address)) ?? missesInTotal.Take(Everybody);

    /// <summary>Of the long addresses everybody has as many as they like: the first half is whose they are.</summary>
    private static string Key(IPAddress? address)
    {
        if (address is null) return "?";
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        return address.AddressFamily == AddressFamily.InterNetworkV6 ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)) : address.ToString();
    }
}
