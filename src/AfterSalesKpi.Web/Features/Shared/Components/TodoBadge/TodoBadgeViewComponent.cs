using AfterSalesKpi.Application.Records.ActionItems;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.Shared.Components.TodoBadge;

/// <summary>How much the person still has to do, in the frame of every page; the way to it.</summary>
public sealed class TodoBadgeViewComponent(OpenActionCountQuery counts, CurrentUser user) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync() =>
        user.May(Permission.UseActionItems) ? View(await counts.Run(user.Id, HttpContext.RequestAborted)) : Content("");
}
