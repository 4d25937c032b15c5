using AfterSalesKpi.Application.Records.ActionItems;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using AfterSalesKpi.Web.Features.WorkOrders;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.Todo;

/// <summary>Things to do: the own ones, those given to others, the store's; and the same list as a workbook.</summary>
[Route("todo")]
[Can(Permission.UseActionItems)]
public sealed class ListController(CurrentUser user, ActionItemList items) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(ListQuestion question, long? closed, [FromServices] ActionPeople people, [FromServices] TimeProvider clock, CancellationToken ct)
    {
        ViewData["NoMonth"] = true;
        var (list, filter) = (question.Shown(user), question.ToFilter(user));
        var (total, rows) = await items.Page(filter, question.Page, question.Size, ct);
        var everybody = list == ActionList.Store && user.Store is { } store ? await people.Run(store.Id, ct) : [];
        var justClosed = closed is { } id ? await items.Find(id, filter.Viewer, ct) : null;
        if (justClosed is { Item: { DoneAt: null, WithdrawnAt: null } }) justClosed = null;
        return View(new IndexModel(
            question, list, total, rows, everybody, clock.GetUtcNow().UtcDateTime, user.Scope.WholeGroup && user.Store is null, justClosed));
    }

    /// <summary>What is to be done about an order, as a part of the order's page.</summary>
    [HttpGet("of-order/{number}")]
    [Can(Permission.ViewWorkOrders)]
    public async Task<IActionResult> OfOrder(string number, [FromServices] KpiDbContext db, [FromServices] TimeProvider clock, CancellationToken ct)
    {
        var places = await OrderPlaces.Of(db, number, Request.Query["store"].ToString().Length > 0 ? user.Store?.Id : null, ct);
        if (places.Count == 0) return NotFound();
        var rows = await items.AboutOrder(number, places[0].Code, ListQuestion.Viewer(user), ct);
        return PartialView("_OfOrder", new OfOrderModel(number, places[0].Code, rows, clock.GetUtcNow().UtcDateTime));
    }

    [HttpGet("export")]
    public IActionResult Export(ListQuestion question, [FromServices] Words words, [FromServices] TimeProvider clock)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return this.Workbook(words["Todo.Title"], TodoSheet.Columns(words), items.All(question.ToFilter(user), WorkbookFile.MostRows).Select(i => TodoSheet.Row(i, words, now)));
    }
}
