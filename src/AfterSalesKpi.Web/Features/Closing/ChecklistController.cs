using AfterSalesKpi.Application.Scorecards;
using AfterSalesKpi.Application.Scorecards.Closing;
using AfterSalesKpi.Application.Workbooks;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.Closing;

/// <summary>What is open before a month is published, and publishing it all the same.</summary>
[Route("scores/{month:month}/checklist")]
[Can(Permission.ViewAllScores)]
public sealed class ChecklistController(CurrentUser user, ChecklistQuery checks, MonthProgressQuery progress, Words words) : Controller
{
    private static readonly CheckItem[] Items = Enum.GetValues<CheckItem>();

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

    /// <summary>What is open store by store; with an item and a store its records, all of them.</summary>
    [HttpGet("export")]
    public async Task<IActionResult> Export(CheckItem? item, CancellationToken ct)
    {
        var title = $"{words["Closing.Checklist"]} {user.Month}";
        if (item is { } asked && Enum.IsDefined(asked) && user.Store is { } store)
        {
            var records = await checks.List(user.Month, store.Id, asked, ct, WorkbookFile.MostRows);
            return this.Workbook(
                title, [new(words["Closing.Record"]), new(words["Closing.At"], CellKind.Time), new(words["Closing.Detail"])],
                records.Select(r => (IReadOnlyList<object?>)[r.Key, SheetTime.Of(r.At, store.Zone.Id), r.Detail]), words.Of(asked));
        }

        var stores = await checks.Run(user.Month, user.Store?.Id, ct);
        return this.Workbook(
            title, [new(words["Frame.Store"]), .. Items.Select(i => new Column(words.Of(i), CellKind.Integer)), new(words["Closing.Moves"], CellKind.Integer)],
            stores.Select(s => (IReadOnlyList<object?>)[s.Name, .. Items.Select(i => (object?)s.Open.GetValueOrDefault(i)), s.Moves]), words["Closing.Checklist"]);
    }
}
