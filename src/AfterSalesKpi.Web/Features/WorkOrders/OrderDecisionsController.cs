using AfterSalesKpi.Application.Records.Workshop;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.WorkOrders;

/// <summary>What is decided about an order: what it puts right, whether it counts, who did which job and how long it took.</summary>
[Route("work-orders/{number}")]
[Can(Permission.DecideOrders)]
public sealed class OrderDecisionsController(OrderDesk desk, ReviseOrder revise, Words words) : Controller
{
    /// <summary>Links the order as a rework of the one whose number is given; without a number it is no rework.</summary>
    [HttpPost("rework"), Can(Permission.EditWorkOrders)]
    public Task<IActionResult> Rework(string number, ActionFields f, [FromServices] LinkRework link, CancellationToken ct) =>
        desk.Do(this, number, f, card => link.Run(card.Order.Id, f.Version, f.Text, ct), moved => words[string.IsNullOrWhiteSpace(f.Text) ? "WorkOrders.ReworkRuledOut" : "WorkOrders.ReworkLinked", moved.Number, f.Text ?? ""], ct);

    [HttpPost("void")]
    public Task<IActionResult> Annul(string number, ActionFields f, CancellationToken ct) =>
        desk.Do(this, number, f, card => Change(card, f, o => o.Annul(f.Text) is { Succeeded: false } refused ? Outcome.From([.. refused.Problems.Select(p => p.Field == "reason" ? p with { Field = "text" } : p)]) : Outcome.Done, ct), moved => words["WorkOrders.NowVoided", moved.Number], ct);

    [HttpPost("restore")]
    public Task<IActionResult> Restore(string number, ActionFields f, CancellationToken ct) =>
        desk.Do(this, number, f, card => Change(card, f, o => o.Restore(), ct), moved => words["WorkOrders.NowRestored", moved.Number], ct);

    /// <summary>Adds a job, or says anew what the one of that line is.</summary>
    [HttpPost("jobs")]
    public Task<IActionResult> Job(string number, ActionFields f, long? job, CancellationToken ct) => desk.Do(this, number, f, async card =>
    {
        var hours = WrittenHours.Read(f.StandardHours, "standardHours");
        List<Problem> problems = [.. hours.Problems];
        if (f.Technician is null || !await desk.Knows(f.Technician.Value, ct)) problems.Add(new Problem("technician", "required"));
        if (f.Name?.Trim().Length > WorkOrderJob.NameLength) problems.Add(new Problem("name", "too-long", WorkOrderJob.NameLength));
        if (f.System?.Trim().Length > WorkOrderJob.SystemLength) problems.Add(new Problem("system", "too-long", WorkOrderJob.SystemLength));
        if (problems.Count > 0) return problems;
        var (technician, name, system) = (f.Technician!.Value, Plain(f.Name), Plain(f.System)); // a problem above
        return await Change(card, f, o => job is { } id ? o.ChangeJob(id, technician, name, system, hours.Value) : o.AddJob(technician, name, system, hours.Value), ct);
    }, moved => words["WorkOrders.JobsSaved", moved.Number], ct);

    [HttpPost("jobs/{job:long}/remove")]
    public Task<IActionResult> RemoveJob(string number, long job, ActionFields f, CancellationToken ct) =>
        desk.Do(this, number, f, card => Change(card, f, o => o.RemoveJob(job), ct), moved => words["WorkOrders.JobsSaved", moved.Number], ct);

    /// <summary>Corrects when a job was worked on: a line each stretch.</summary>
    [HttpPost("jobs/{job:long}/spans")]
    public Task<IActionResult> Spans(string number, long job, ActionFields f, CancellationToken ct) => desk.Do(this, number, f, async card =>
    {
        var spans = WrittenSpans.Read(f.Spans, desk);
        return spans.Succeeded ? await revise.Run(card.Order.Id, f.Version, (o, now) => o.CorrectJob(job, spans.Value, now), ct) : spans.Problems.ToList();
    }, moved => words["WorkOrders.JobsSaved", moved.Number], ct);

    private Task<Outcome<MovedOrder>> Change(OrderCard card, ActionFields f, Func<WorkOrder, Outcome> change, CancellationToken ct) =>
        revise.Run(card.Order.Id, f.Version, (o, _) => change(o), ct);

    private static string? Plain(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
