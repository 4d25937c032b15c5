using System.Net.ServerSentEvents;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Live;

/// <summary>Sends events as they come. A listener who goes away is no fault.</summary>
public sealed class EventsResult(IAsyncEnumerable<SseItem<string>> events) : IActionResult
{
    /// <inheritdoc />
    public async Task ExecuteResultAsync(ActionContext context)
    {
        var http = context.HttpContext;
        try
        {
            await TypedResults.ServerSentEvents(events).ExecuteAsync(http);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // Gone.
        }
    }
}
