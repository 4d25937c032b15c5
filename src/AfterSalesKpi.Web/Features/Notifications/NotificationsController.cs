using AfterSalesKpi.Application.Messages;
using AfterSalesKpi.Application.Workbooks;
using AfterSalesKpi.Domain.Messages;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Messages;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.Notifications;

/// <summary>What the person was told: the bell in the top bar, and the whole list.</summary>
[Route("notifications")]
public sealed class NotificationsController(CurrentUser user, NoticeList notices, Words words) : Controller
{
    private const int PageSize = 30;
    private const int AtTheBell = 8;

    [HttpGet("")]
    public async Task<IActionResult> Index(NoticeKind? kind, bool unread, int page, CancellationToken ct)
    {
        ViewData["NoMonth"] = true;
        page = Math.Clamp(page, 1, 10_000);
        var (total, rows) = await notices.Page(user.Id, kind, unread, page, PageSize, ct);
        return View(new NotificationsModel(rows, total, page, PageSize, kind is not null || unread));
    }

    [HttpGet("export")]
    public IActionResult Export(NoticeKind? kind, bool unread, [FromServices] NoticeText sentences) => this.Workbook(
        words["Notifications.Title"],
        [new(words["Notifications.At"], CellKind.Time), new(words["Notifications.Kind"]), new(words["Notifications.Text"]), new(words["Notifications.State"])],
        notices.All(user.Id, kind, unread, WorkbookFile.MostRows).Select(n => (IReadOnlyList<object?>)
            [SheetTime.Of(n.CreatedAt, user.Zone.Id), words.Of(n.Kind), sentences.Sentence(n.Words, n.Values, user.Zone), words[n.IsRead ? "Notifications.Read" : "Notifications.Unread"]]));

    /// <summary>The bell's number, asked for every minute by pages that are looked at.</summary>
    [HttpGet("bell")]
    public IActionResult Bell() => ViewComponent("Bell");

    /// <summary>What hangs from the bell when it is opened.</summary>
    [HttpGet("newest")]
    public async Task<IActionResult> Newest(CancellationToken ct)
    {
        var (total, rows) = await notices.Page(user.Id, null, true, 1, AtTheBell, ct);
        return PartialView("_Newest", new NotificationsModel(rows, total, 1, AtTheBell, true));
    }

    [HttpPost("read")]
    public async Task<IActionResult> Read(long id, CancellationToken ct) =>
        await notices.Read(user.Id, id, ct) is { } link && Url.IsLocalUrl(link) ? LocalRedirect(link) : RedirectToAction(nameof(Index));

    [HttpPost("read-all")]
    public async Task<IActionResult> ReadAll(long newest, CancellationToken ct)
    {
        await notices.ReadAll(user.Id, newest, ct);
        this.Say(words["Notifications.AllRead"]);
        return RedirectToAction(nameof(Index));
    }
}
