using AfterSalesKpi.Application.Messages;
using AfterSalesKpi.Application.Messages.Delivery;
using AfterSalesKpi.Application.Workbooks;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Messages;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.Messages;

/// <summary>What leaves the program by e-mail, webhook and text message, and how far it has got.</summary>
[Route("admin/outbox")]
[Can(Permission.Administer)]
public sealed class OutboxController(Words words) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(
        OutboxQuestion question, [FromServices] OutboxList messages, [FromServices] IEnumerable<IDelivery> deliveries, [FromServices] OutboxSettings settings, [FromServices] IHostEnvironment environment, CancellationToken ct)
    {
        ViewData["NoMonth"] = true;
        var (total, rows) = await messages.Page(question.ToFilter(), question.Page, question.Size, ct);
        // A customer's address is for the customer alone; who tries the program out needs it.
        if (!environment.IsDevelopment()) rows = rows.ConvertAll(r => r with { Body = OutboxMessage.Masked(r.Body) });
        return View("Outbox", new OutboxModel(question, total, rows, settings.Send, settings.Send ? [.. deliveries.Where(d => !d.IsReady).Select(d => d.Channel)] : []));
    }

    [HttpGet("export")]
    public IActionResult Export(OutboxQuestion question, [FromServices] OutboxList messages) => this.Workbook(
        words["Messages.Outbox"],
        [
            new(words["Messages.Created"], CellKind.Time), new(words["Messages.Channel"]), new(words["Messages.To"]), new(words["Messages.Subject"]), new(words["Messages.State"]),
            new(words["Messages.Attempts"], CellKind.Integer), new(words["Messages.Sent"], CellKind.Time), new(words["Messages.Error"]),
        ],
        messages.All(question.ToFilter(), WorkbookFile.MostRows).Select(m => (IReadOnlyList<object?>)
            [SheetTime.Of(m.CreatedAt, m.TimeZone ?? LocalTime.DefaultZone), words.Of(m.Channel), m.To, m.Subject, words.Of(m.State), m.Attempts, SheetTime.Of(m.SentAt, m.TimeZone ?? LocalTime.DefaultZone), m.Error]));

    [HttpPost("{message:long}/retry")]
    public async Task<IActionResult> Retry(long message, [FromServices] RetryMessage retry, CancellationToken ct)
    {
        if (!await retry.Run(message, ct)) return NotFound();
        this.Say(words["Messages.WillRetry"]);
        return RedirectToAction(nameof(Index));
    }
}
