using System.Net;
using System.Net.Sockets;

namespace AfterSalesKpi.Application.Messages.Delivery;

/// <summary>
/// A client for addresses that people typed. The address is looked at when the connection is made, after the name was resolved, so that no
/// name, no second answer of the name server and no way of writing a number leads to this machine or a private network. Redirects are not
/// followed, no proxy is used, no cookies are kept.
/// </summary>
public static class GuardedHttp
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>A client; <paramref name="allowPrivate"/> leaves the guard out.</summary>
    public static HttpClient Create(bool allowPrivate) => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseProxy = false,
        UseCookies = false,
        ConnectTimeout = Patience,
        PooledConnectionLifetime = TimeSpan.FromMinutes(1),
        ConnectCallback = (context, ct) => Connect(context.DnsEndPoint, allowPrivate, ct),
    })
    {
        Timeout = Patience,
        MaxResponseContentBufferSize = 64 * 1024,
    };

    private static async ValueTask<Stream> Connect(DnsEndPoint to, bool allowPrivate, CancellationToken ct)
    {
        var found = await Dns.GetHostAddressesAsync(to.Host, ct);
        var allowed = allowPrivate ? found : Array.FindAll(found, PublicAddress.Is);
        // One address that is not allowed makes the whole name suspect.
        if (allowed.Length == 0 || allowed.Length < found.Length) throw new AddressNotAllowedException();
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, to.Port, ct);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
