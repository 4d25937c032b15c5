using AfterSalesKpi.Application.Records.Parts;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Records.Parts;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.Parts;

/// <summary>The count lists, making one, and how far shelf and book may differ.</summary>
[Route("parts/counts")]
[Can(Permission.ViewParts)]
public sealed class CountsController(CurrentUser user, Words words) : Controller
{
    private const int Size = 25;

    [HttpGet("")]
    public async Task<IActionResult> Index(CountListState? state, [FromServices] CountListQuery lists, CancellationToken ct, int page = 1)
    {
        ViewData["NoMonth"] = true;
        page = Math.Clamp(page, 1, 10_000);
        var (total, rows) = await lists.Page(user.Store?.Id, state, page, Size, ct);
        return View("Counts", new CountsModel(state, total, rows, page, Size, user.Scope.WholeGroup && user.Store is null));
    }

    [HttpGet("export")]
    public IActionResult Export(CountListState? state, [FromServices] CountListQuery lists)
    {
        var decides = user.May(Permission.ApproveCounts);
        return this.Workbook(words["Parts.CountsTitle"], PartSheet.CountColumns(words), lists.All(user.Store?.Id, state, WorkbookFile.MostRows).Select(l => PartSheet.CountOf(l, l.ShowsBook(decides), words)));
    }

    [HttpGet("new")]
    [Can(Permission.KeepParts)]
    public Task<IActionResult> New([FromServices] PartList parts, CancellationToken ct, string? sku = null) =>
        Page(new CountForm { Skus = sku, Choice = sku is null ? CountChoice.Random : CountChoice.Chosen }, parts, StatusCodes.Status200OK, ct);

    [HttpPost("new")]
    [Can(Permission.KeepParts)]
    public async Task<IActionResult> New(CountForm form, [FromServices] MakeCountList make, [FromServices] PartList parts, CancellationToken ct)
    {
        if (user.Store is not { } store) return View("StoreFirst");
        ModelState.Clear();
        var made = await make.Run(new CountOrder(store.Code, form.Choice, form.What, form.Chosen, user.Name), ct);
        if (made.Succeeded) return LocalRedirect($"/parts/counts/{Uri.EscapeDataString(made.Value)}?store={Uri.EscapeDataString(store.Code)}");
        foreach (var problem in made.Problems) ModelState.AddModelError(problem.Field switch { "skus" => "Skus", "what" => form.Choice == CountChoice.Class ? "Class" : "Shelf", _ => "" }, words.Of(problem));
        return await Page(form, parts, StatusCodes.Status422UnprocessableEntity, ct);
    }

    [HttpGet("tolerances")]
    [Can(Permission.ApproveCounts)]
    public async Task<IActionResult> Tolerances([FromServices] SetTolerances tolerances, CancellationToken ct)
    {
        ViewData["NoMonth"] = true;
        return user.Store is { } store ? View("Tolerances", await tolerances.Read(store.Id, ct)) : View("StoreFirst");
    }

    [HttpPost("tolerances")]
    [Can(Permission.ApproveCounts)]
    public async Task<IActionResult> Tolerances([FromForm] Dictionary<string, int> pieces, [FromServices] SetTolerances tolerances, CancellationToken ct)
    {
        ViewData["NoMonth"] = true;
        if (user.Store is not { } store) return View("StoreFirst");
        ModelState.Clear();
        pieces.Remove("__RequestVerificationToken");
        var done = await tolerances.Run(store.Id, pieces, ct);
        if (done.Succeeded)
        {
            this.Say(words["Parts.TolerancesSaved"]);
            return LocalRedirect("/parts/counts/tolerances");
        }

        foreach (var problem in done.Problems) ModelState.AddModelError("", words["ProblemOf", problem.Field, words.Of(problem)]);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        var classes = await tolerances.Read(store.Id, ct);
        return View("Tolerances", classes.ConvertAll(c => (c.Class, pieces.GetValueOrDefault(c.Class, c.Pieces))));
    }

    private async Task<IActionResult> Page(CountForm form, PartList parts, int status, CancellationToken ct)
    {
        ViewData["NoMonth"] = true;
        if (user.Store is not { } store) return View("StoreFirst");
        form.Classes = await parts.Classes(store.Id, ct);
        Response.StatusCode = status;
        return View("NewCount", form);
    }
}
