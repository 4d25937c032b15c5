using AfterSalesKpi.Application.Messages;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.Account;

/// <summary>How the person wishes to be told of things.</summary>
[Route("account/notices")]
public sealed class NoticesController(CurrentUser user, ChooseNotices choose, Words words) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken ct)
    {
        ViewData["NoMonth"] = true;
        var (choices, mail, webhook) = await choose.Read(user.Id, ct);
        return View("Notices", NoticesForm.From(choices, mail, webhook));
    }

    [HttpPost("")]
    public async Task<IActionResult> Save(NoticesForm form, CancellationToken ct)
    {
        ViewData["NoMonth"] = true;
        var saved = await choose.Save(user.Id, form.ToChoices(), form.Mail, form.WebhookAddress, ct);
        if (!saved.Succeeded)
        {
            ModelState.Add(saved, words);
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View("Notices", form);
        }

        if (saved.Value.Length == 0)
        {
            this.Say(words["Account.NoticesSaved"]);
            return RedirectToAction(nameof(Index));
        }

        // Shown once, and never in an address or a cookie.
        form.Secret = saved.Value;
        return View("Notices", form);
    }
}
