using AfterSalesKpi.Application.Scorecards;
using AfterSalesKpi.Application.Scorecards.Closing;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.Closing;

/// <summary>What is open before a month is published, and publishing it all the same.</summary>
[Route("scores/{month:month}/checklist")]
[Can(Permission.ViewAllScores)]
public sealed class ChecklistController(CurrentUser user, ChecklistQuery checks, MonthProgressQuery progress) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(CheckItem? item, CancellationToken ct)
    {
        var month = user.Month;
        var chosen = item is { } asked && Enum.IsDefined(asked) ? item : null;
        var stores = await checks.Run(month, user.Store?.Id, ct);
        IReadOnlyList<CheckRecord> records = chosen is { } one && user.Store is { } store ? await checks.List(month, store.Id, one, ct) : [];
        IReadOnlyList<MovedScore> moves = user.Store is { } place ? await checks.Moves(month, place.Id, ct) : [];
        var ready = (await progress.Of(month, ct)).Stores.Count(s => (user.Store is null || s.StoreId == user.Store.Id) && s is { State: MonthState.Calculated, Waiting: false });
        return View("Checklist", new ChecklistModel(month, stores, chosen, records, moves, month < user.RunningMonth ? ready : 0));
    }
}
