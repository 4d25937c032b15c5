using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using AfterSalesKpi.Domain.Messages;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace AfterSalesKpi.Application.Messages.Delivery;

/// <summary>Sends e-mail by SMTP; one connection serves a whole round.</summary>
public sealed class MailDelivery(MailSettings settings, OutboxSettings outbox) : IDelivery, IAsyncDisposable
{
    private const int PatienceMs = 30_000;
    private SmtpClient? connected;

    /// <inheritdoc />
    public OutboxChannel Channel => OutboxChannel.Mail;

    /// <inheritdoc />
    public bool IsReady => outbox.Send && !string.IsNullOrWhiteSpace(settings.Host);

    /// <inheritdoc />
    public async Task<DeliveryResult> Send(OutboxMessage message, CancellationToken ct)
    {
        if (!MailboxAddress.TryParse(message.To, out var to)) return DeliveryResult.Refused("no-mail-address");
        try
        {
            using var mail = Letter(message, to);
            await (await Connection(ct)).SendAsync(mail, ct);
            return DeliveryResult.Sent;
        }
        catch (SmtpCommandException e)
        {
            await Close();
            return (int)e.StatusCode >= 500 && e.ErrorCode == SmtpErrorCode.RecipientNotAccepted ? DeliveryResult.Refused(e.Message) : DeliveryResult.Failed(e.Message);
        }
        catch (Exception e) when (e is ProtocolException or AuthenticationException or SslHandshakeException or SocketException or IOException or NotSupportedException or TimeoutException)
        {
            await Close();
            return DeliveryResult.Failed(e.Message);
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync() => await Close();

    private MimeMessage Letter(OutboxMessage message, MailboxAddress to)
    {
        var mail = new MimeMessage { Subject = message.Subject, Body = new TextPart("plain") { Text = message.Body } };
        mail.From.Add(new MailboxAddress(settings.FromName, settings.From));
        mail.To.Add(to);
        // The same number for every delivery of the same message, so that a mailbox knows the second.
        var number = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{message.GroupId}:{message.Key}"))[..16]);
        mail.MessageId = $"{number}@{settings.From.Split('@')[^1]}";
        mail.Headers.Add("Auto-Submitted", "auto-generated");
        return mail;
    }

    private async Task<SmtpClient> Connection(CancellationToken ct)
    {
        if (connected is { IsConnected: true }) return connected;
        await Close();
        connected = new SmtpClient { Timeout = PatienceMs };
        var security = settings.Security switch
        {
            MailSecurity.Tls => SecureSocketOptions.SslOnConnect,
            MailSecurity.None => SecureSocketOptions.None,
            _ => SecureSocketOptions.StartTls,
        };
        await connected.ConnectAsync(settings.Host!, settings.Port, security, ct); // ready only with a host
        if (!string.IsNullOrEmpty(settings.UserName)) await connected.AuthenticateAsync(settings.UserName, settings.Password ?? "", ct);
        return connected;
    }

    private async Task Close()
    {
        if (connected is null) return;
        try
        {
            if (connected.IsConnected) await connected.DisconnectAsync(true);
        }
        catch (Exception e) when (e is IOException or ProtocolException or SocketException or CommandException)
        {
            // The other side is gone already.
        }
        finally
        {
            connected.Dispose();
            connected = null;
        }
    }
}
