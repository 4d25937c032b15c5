using System.Net.ServerSentEvents;

namespace AfterSalesKpi.Web.Tests.Features.Board;

/// <summary>Reads a stream of events as a browser does.</summary>
internal sealed class EventReader : IAsyncDisposable
{
    private static readonly TimeSpan Hangs = TimeSpan.FromSeconds(30);

    private readonly HttpResponseMessage answer;
    private readonly IAsyncEnumerator<SseItem<string>> items;

    private EventReader(HttpResponseMessage answer, Stream body) =>
        (this.answer, items) = (answer, SseParser.Create(body).EnumerateAsync().GetAsyncEnumerator());

    /// <summary>The number after which to go on.</summary>
    public string LastEventId { get; private set; } = "";

    /// <summary>Opens it and waits for the first beat, from which on nothing is missed.</summary>
    public static async Task<EventReader> Open(HttpClient browser, string? lastEventId = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/board/events");
        if (lastEventId is not null) request.Headers.Add("Last-Event-ID", lastEventId);
        var answer = await browser.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        answer.EnsureSuccessStatusCode();
        Assert.Equal("text/event-stream", answer.Content.Headers.ContentType?.MediaType);
        var reader = new EventReader(answer, await answer.Content.ReadAsStreamAsync());
        Assert.Equal("beat", (await reader.Next())?.EventType);
        return reader;
    }

    /// <summary>The next event; null when the stream has ended.</summary>
    public async Task<SseItem<string>?> Next()
    {
        if (!await items.MoveNextAsync().AsTask().WaitAsync(Hangs)) return null;
        LastEventId = items.Current.EventId ?? LastEventId;
        return items.Current;
    }

    /// <summary>The data of the next change.</summary>
    public async Task<string> NextChange()
    {
        for (var next = await Next(); next is { } item; next = await Next())
        {
            if (item.EventType == "change") return item.Data;
        }

        throw new InvalidOperationException("The stream has ended.");
    }

    public async ValueTask DisposeAsync()
    {
        answer.Dispose();
        try
        {
            await items.DisposeAsync();
        }
        catch (Exception e) when (e is IOException or OperationCanceledException)
        {
            // Closed by this end.
        }
    }
}
