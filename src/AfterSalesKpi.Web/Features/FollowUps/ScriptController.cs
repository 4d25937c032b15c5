using AfterSalesKpi.Application.Records.CustomerCare;
using AfterSalesKpi.Application.Records.Workshop;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using AfterSalesKpi.Web.Features.WorkOrders;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Features.FollowUps;

/// <summary>What the store's agents say on the phone.</summary>
[Route("follow-ups/script")]
[Can(Permission.DirectCalls)]
public sealed class ScriptController(CurrentUser user, KpiDbContext db, Words words) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Edit(CancellationToken ct)
    {
        ViewData["NoMonth"] = true;
        if (user.Store is not { } store) return View("WhichStore", await OrderPlaces.All(db, ct));
        return View("Script", await Stored(store.Id, ct));
    }

    [HttpPost("")]
    public async Task<IActionResult> Edit(ScriptForm form, [FromServices] WriteCallScript write, CancellationToken ct)
    {
        ViewData["NoMonth"] = true;
        if (user.Store is not { } store) return View("WhichStore", await OrderPlaces.All(db, ct));
        var written = await write.Run(store.Id, form.Version, form.Chinese, form.English, ct);
        if (written.Succeeded)
        {
            this.Say(words["FollowUps.ScriptSaved"]);
            return LocalRedirect("/follow-ups/script");
        }

        ModelState.Clear(); // the version shown is the one that is kept now
        ModelState.Add(written, words);
        var conflict = written.Problems.Any(p => p.Code == SaveWorkOrder.ChangedMeanwhile);
        if (conflict)
        {
            var theirs = await Stored(store.Id, ct);
            form.Version = theirs.Version;
            ViewData["Theirs"] = theirs;
        }

        Response.StatusCode = conflict ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity;
        return View("Script", form);
    }

    private async Task<ScriptForm> Stored(int storeId, CancellationToken ct)
    {
        var script = await db.CallScripts.AsNoTracking().SingleOrDefaultAsync(s => s.StoreId == storeId, ct);
        return new ScriptForm { Version = script?.Version, Chinese = script?.Chinese, English = script?.English };
    }
}
