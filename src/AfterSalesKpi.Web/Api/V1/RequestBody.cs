using System.Buffers;

namespace AfterSalesKpi.Web.Api.V1;

/// <summary>A request's whole body in a borrowed buffer, up to a limit.</summary>
internal sealed class RequestBody : IDisposable
{
    /// <summary>Most bytes: 10,000 orders with long lists of jobs and pauses.</summary>
    public const int MostBytes = 64 * 1024 * 1024;

    private const int FirstBytes = 64 * 1024;
    private byte[] buffer;
    private int length;

    private RequestBody(long? expected) =>
        buffer = ArrayPool<byte>.Shared.Rent(expected is > 0 and <= MostBytes ? (int)expected.Value + 1 : FirstBytes);

    public ReadOnlyMemory<byte> Bytes => buffer.AsMemory(0, length);

    /// <summary>Reads it; null when it is longer than allowed.</summary>
    public static async Task<RequestBody?> Read(HttpContext http)
    {
        if (http.Request.ContentLength > MostBytes) return null;
        if (http.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) limit.MaxRequestBodySize = MostBytes;
        var body = new RequestBody(http.Request.ContentLength);
        try
        {
            while (true)
            {
                var read = await http.Request.Body.ReadAsync(body.buffer.AsMemory(body.length), http.RequestAborted);
                if (read == 0) return body;
                body.length += read;
                if (body.length > MostBytes) break;
                if (body.length == body.buffer.Length) body.Grow();
            }
        }
        catch (BadHttpRequestException e) when (e.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
        }
        catch
        {
            body.Dispose();
            throw;
        }

        body.Dispose();
        return null;
    }

    public void Dispose()
    {
        if (buffer.Length > 0) ArrayPool<byte>.Shared.Return(buffer);
        (buffer, length) = ([], 0);
    }

    private void Grow()
    {
        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.AsSpan(0, length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
    }
}
