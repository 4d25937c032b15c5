using AfterSalesKpi.Application.Messages;
using AfterSalesKpi.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.Shared.Components.Bell;

/// <summary>How many notices are unread; beyond 99 nobody counts.</summary>
public sealed class BellViewComponent(NoticeList notices, CurrentUser user) : ViewComponent
{
    private const int Most = 100;

    public async Task<IViewComponentResult> InvokeAsync() => View(await notices.Unread(user.Id, Most, HttpContext.RequestAborted));
}
