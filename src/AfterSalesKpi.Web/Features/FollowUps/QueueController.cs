using AfterSalesKpi.Application.Records.CustomerCare;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using AfterSalesKpi.Web.Features.WorkOrders;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.FollowUps;

/// <summary>The queue of calls of one store, part by part, and the same as a workbook; taking back the last call.</summary>
[Route("follow-ups")]
[Can(Permission.CallCustomers)]
public sealed class QueueController(CurrentUser user, Words words, TimeProvider clock) : Controller
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    [HttpGet("")]
    public async Task<IActionResult> Index(
        QueueQuestion question, string? undo, [FromServices] CallQueue queue, [FromServices] CallLog log, [FromServices] CallTeam team, [FromServices] KpiDbContext db, CancellationToken ct)
    {
        ViewData["NoMonth"] = true;
        if (user.Store is not { } store) return View("WhichStore", await OrderPlaces.All(db, ct));
        var filter = question.ToFilter(user);
        var all = filter.OfAgent(await queue.Read(store.Id, store.Zone, ct)).ToList();
        var (total, calls) = question.IsCalled ? await log.Page(store.Id, filter.AgentId, filter.Text, Since(store), question.Page, question.Size, ct) : (0, []);
        var rows = filter.Apply(all);
        return View(new QueueModel(
            question, filter.AgentId, all.GroupBy(c => QueueTabs.Of(c.State)).ToDictionary(g => g.Key, g => g.Count()), all.Count(c => c.RunsOut(Now)),
            all.Where(c => c.State == CallState.Due).OrderBy(c => c.EndsAt).ThenBy(c => c.CustomerId).FirstOrDefault()?.Code,
            question.IsCalled ? total : rows.Count, [.. rows.Skip((question.Page - 1) * question.Size).Take(question.Size)], calls,
            await team.Agents(store.Id, store.Zone, ct), Now, await LastCall.Find(db, user, undo, Now, words, ct)));
    }

    [HttpGet("export")]
    public async Task<IActionResult> Export(QueueQuestion question, [FromServices] CallQueue queue, [FromServices] CallLog log, [FromServices] KpiDbContext db, CancellationToken ct)
    {
        if (user.Store is not { } store) return View("WhichStore", await OrderPlaces.All(db, ct));
        var filter = question.ToFilter(user);
        return question.IsCalled
            ? this.Workbook(
                words["FollowUps.Title"], QueueSheet.CallColumns(words), log.All(store.Id, filter.AgentId, filter.Text, Since(store), WorkbookFile.MostRows).Select(c => QueueSheet.Row(c, words, store.Zone)),
                words["FollowUps.Tab.Called"])
            : this.Workbook(
                words["FollowUps.Title"], QueueSheet.Columns(words), filter.Apply(await queue.Read(store.Id, store.Zone, ct)).Select(c => QueueSheet.Row(c, words, store.Zone)),
                words[$"FollowUps.Tab.{filter.Tab}"]);
    }

    /// <summary>Takes back the call just saved and shows the customer again.</summary>
    [HttpPost("undo")]
    public async Task<IActionResult> Undo(string? reference, [FromServices] UndoCall undo, CancellationToken ct)
    {
        if (user.Store is not { } store || user.EmployeeId is not { } agent) return LocalRedirect("/follow-ups");
        var undone = await undo.Run(store.Id, reference ?? "", agent, ct);
        this.Say(undone.Succeeded ? words["FollowUps.Undone"] : words.Of(undone.Problems[0]));
        return LocalRedirect(undone.Succeeded ? $"/follow-ups/{Uri.EscapeDataString(undone.Value.Customer)}" : "/follow-ups");
    }

    private DateTime Since(StoreChoice store) => LocalTime.StartOfDay(LocalTime.DayOf(Now, store.Zone).AddDays(-30), store.Zone);
}
