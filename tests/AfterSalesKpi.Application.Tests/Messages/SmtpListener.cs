using System.Net;
using System.Net.Sockets;
using System.Text;

namespace AfterSalesKpi.Application.Tests.Messages;

/// <summary>A mail server as small as can be: takes every letter, but for receivers whose address begins with "nobody".</summary>
internal sealed class SmtpListener : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly Task work;

    public SmtpListener()
    {
        listener.Start();
        work = Serve();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public List<string> Letters { get; } = [];

    public int Connections { get; private set; }

    public async ValueTask DisposeAsync()
    {
        listener.Dispose();
        await work;
    }

    private async Task Serve()
    {
        try
        {
            while (true)
            {
                using var client = await listener.AcceptTcpClientAsync();
                Connections++;
                await Talk(client.GetStream());
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException or IOException or InvalidOperationException)
        {
            // The test is over.
        }
    }

    private async Task Talk(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8);
        await using var writer = new StreamWriter(stream, new UTF8Encoding(false)) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 test");
        while (await reader.ReadLineAsync() is { } line)
        {
            if (line == "DATA")
            {
                await writer.WriteLineAsync("354 go on");
                var letter = new StringBuilder();
                while (await reader.ReadLineAsync() is { } text && text != ".") letter.AppendLine(text);
                Letters.Add(letter.ToString());
            }

            await writer.WriteLineAsync(
                line.StartsWith("RCPT TO:<nobody", StringComparison.Ordinal) ? "550 no such mailbox" : line.StartsWith("EHLO", StringComparison.Ordinal) ? "250 test" : line == "QUIT" ? "221 bye" : "250 ok");
        }
    }
}
