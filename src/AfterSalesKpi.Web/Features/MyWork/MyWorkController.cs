using AfterSalesKpi.Application.Records.Workshop;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using AfterSalesKpi.Web.Features.WorkOrders;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.MyWork;

/// <summary>A technician's jobs, made for a phone: one large button each.</summary>
[Route("my-work")]
[Can(Permission.WorkOnOrders)]
public sealed class MyWorkController(MyWorkQuery query, WorkOnJob work, CurrentUser user, Words words, TimeProvider clock) : Controller
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken ct) => await Page(new StoppedFields(), StatusCodes.Status200OK, ct);

    [HttpPost("{job:long}/start")]
    public async Task<IActionResult> Start(long job, CancellationToken ct)
    {
        if (user.EmployeeId is not { } self) return await Page(new StoppedFields(), StatusCodes.Status422UnprocessableEntity, ct);
        return await Started(await work.Start(job, self, ct), ct);
    }

    /// <summary>Begins an order on which no job is named.</summary>
    [HttpPost("orders/{order:long}/start")]
    public async Task<IActionResult> Begin(long order, CancellationToken ct)
    {
        if (user.EmployeeId is not { } self) return await Page(new StoppedFields(), StatusCodes.Status422UnprocessableEntity, ct);
        return await Started(await work.Begin(order, self, ct), ct);
    }

    [HttpPost("{job:long}/stop")]
    public async Task<IActionResult> Stop(long job, PauseReason? reason, StoppedFields stopped, CancellationToken ct)
    {
        if (user.EmployeeId is not { } self) return await Page(new StoppedFields(), StatusCodes.Status422UnprocessableEntity, ct);
        DateTime? at = null;
        if (stopped.At is { } text)
        {
            at = TypedTime.Read(text, LocalTime.FromUtc(Now, user.Zone)) is { } local ? LocalTime.ToUtc(local, user.Zone) : null;
            if (at is null) return await Refused(Outcome.Refused("At", text.Trim().Length == 0 ? "required" : "unreadable-time"), stopped, ct);
        }

        var done = await work.Stop(job, self, at, reason, ct);
        if (!done.Succeeded) return await Refused(done, stopped, ct);
        var paused = done.Value.Paused ? "StoppedPaused" : reason is null ? "Stopped" : "StoppedGoesOn";
        return Done(words[$"MyWork.{paused}", done.Value.Number]);
    }

    [HttpPost("{job:long}/finish")]
    public async Task<IActionResult> Finish(long job, CancellationToken ct)
    {
        if (user.EmployeeId is not { } self) return await Page(new StoppedFields(), StatusCodes.Status422UnprocessableEntity, ct);
        var done = await work.Finish(job, self, ct);
        if (!done.Succeeded) return await Refused(done, new StoppedFields(), ct);
        return Done(words[done.Value.Completed ? "MyWork.FinishedOrder" : "MyWork.Finished", done.Value.Number]);
    }

    private async Task<IActionResult> Started(Outcome<WorkedOrder> done, CancellationToken ct)
    {
        if (!done.Succeeded) return await Refused(done, new StoppedFields(), ct);
        return Done(done.Value.Stopped is { } other ? words["MyWork.StartedOther", done.Value.Number, other] : words["MyWork.Started", done.Value.Number]);
    }

    private LocalRedirectResult Done(string sentence)
    {
        this.Say(sentence);
        return LocalRedirect("/my-work");
    }

    private async Task<IActionResult> Refused(Outcome outcome, StoppedFields stopped, CancellationToken ct)
    {
        ModelState.Clear();
        ModelState.Add(outcome, words);
        return await Page(stopped, StatusCodes.Status422UnprocessableEntity, ct);
    }

    private async Task<IActionResult> Page(StoppedFields stopped, int status, CancellationToken ct)
    {
        ViewData["NoMonth"] = true;
        Response.StatusCode = status;
        if (user.EmployeeId is not { } self) return View("Nobody");
        var today = LocalTime.StartOfDay(LocalTime.DayOf(Now, user.Zone), user.Zone);
        var orders = await query.Of(self, today, ct);
        var forgotten = orders.SelectMany(o => o.Jobs.Where(j => j.RunningSince < today).Select(j => ((MyOrder, WorkOrderJob)?)(o, j))).FirstOrDefault();
        return View("Index", new MyWorkModel(orders.FindAll(o => o.CompletedAt is null), orders.FindAll(o => o.CompletedAt is not null), forgotten, stopped, Now));
    }
}
