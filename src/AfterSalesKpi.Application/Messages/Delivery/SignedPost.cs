using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using AfterSalesKpi.Domain.Messages;

namespace AfterSalesKpi.Application.Messages.Delivery;

/// <summary>
/// Posts a message as JSON, signed: <c>X-Signature: sha256=</c> HMAC-SHA256 of <c>X-Timestamp</c>, a dot and the body, in hexadecimal. <c>X-Message-Key</c>
/// is the same for every delivery of the same message.
/// </summary>
internal static class SignedPost
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static async Task<DeliveryResult> Send(HttpClient http, Uri address, byte[] secret, OutboxMessage message, DateTime now, CancellationToken ct)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(new { key = message.Key, to = message.Channel == OutboxChannel.Text ? message.To : null, subject = message.Subject, text = message.Body }, Json);
        var timestamp = new DateTimeOffset(now).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        byte[] signed = [.. Encoding.ASCII.GetBytes(timestamp + "."), .. body];
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        request.Headers.Add("X-Timestamp", timestamp);
        request.Headers.Add("X-Signature", "sha256=" + Convert.ToHexStringLower(HMACSHA256.HashData(secret, signed)));
        request.Headers.Add("X-Message-Key", Uri.EscapeDataString(message.Key));
        try
        {
            using var answer = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, ct);
            return Judge(answer.StatusCode);
        }
        catch (HttpRequestException e)
        {
            return e.InnerException is AddressNotAllowedException ? DeliveryResult.Refused("address-not-allowed") : DeliveryResult.Failed(e.HttpRequestError.ToString());
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return DeliveryResult.Failed("no-answer-in-time");
        }
    }

    /// <summary>2xx is taken; what the caller did wrong stays wrong, but for "too many" and "too slow".</summary>
    private static DeliveryResult Judge(HttpStatusCode status)
    {
        var error = $"HTTP {(int)status}";
        return (int)status switch
        {
            >= 200 and < 300 => DeliveryResult.Sent,
            408 or 425 or 429 or >= 500 => DeliveryResult.Failed(error),
            _ => DeliveryResult.Refused(error),
        };
    }
}
