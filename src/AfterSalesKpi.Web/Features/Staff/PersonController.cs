using AfterSalesKpi.Application.Records.Staff;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.Staff;

/// <summary>One employee: facts, positions over time, and the account.</summary>
[Route("staff/{employee}")]
[Can(Permission.ManageStaff)]
public sealed class PersonController(KpiDbContext db, CurrentUser user, Words words, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public Task<IActionResult> Show(string employee, CancellationToken ct) => Page(employee, _ => { }, ct);

    [HttpPost("")]
    public async Task<IActionResult> Describe(string employee, int version, string? name, DateOnly? hiredOn, DateOnly? leftOn, [FromServices] SaveEmployee save, CancellationToken ct) =>
        await Done(employee, ModelState.IsValid ? await save.Describe(employee, new EmployeeEntry(null, name, hiredOn, leftOn), version, ct) : null, m => (m.Name, m.HiredOn, m.LeftOn) = (name, hiredOn, leftOn), ct);

    [HttpPost("assign")]
    public async Task<IActionResult> Assign(
        string employee, int version, [FromForm] string? store, string? position, string? team, DateOnly? since, [FromServices] SaveEmployee save, CancellationToken ct) =>
        await Done(
            employee, ModelState.IsValid ? await save.Assign(employee, new AssignmentEntry(store, position, team, since), version, ct) : null,
            m => (m.Store, m.Position, m.Team, m.Since) = (store, position, team, since), ct);

    [HttpPost("withdraw")]
    public async Task<IActionResult> Withdraw(string employee, int version, DateOnly since, [FromServices] SaveEmployee save, CancellationToken ct) =>
        await Done(employee, await save.Withdraw(employee, since, version, ct), _ => { }, ct);

    [HttpPost("account")]
    public async Task<IActionResult> MakeAccount(string employee, string? userName, Role role, [FromServices] StaffAccounts accounts, CancellationToken ct) =>
        await WithPassword(employee, await accounts.Make(employee, userName, role, ct), ct);

    [HttpPost("account/password")]
    public async Task<IActionResult> NewPassword(string employee, string? userName, [FromServices] StaffAccounts accounts, CancellationToken ct) =>
        await WithPassword(employee, await accounts.NewPassword(employee, userName, ct), ct);

    [HttpPost("account/change")]
    public async Task<IActionResult> ChangeAccount(string employee, Role role, bool disabled, [FromServices] StaffAccounts accounts, CancellationToken ct) =>
        await Done(employee, await accounts.Change(employee, role, disabled, ct), _ => { }, ct);

    private async Task<IActionResult> WithPassword(string employee, Outcome<string> outcome, CancellationToken ct) =>
        outcome.Succeeded ? await Page(employee, m => m.FirstPassword = outcome.Value, ct) : await Done(employee, outcome, _ => { }, ct);

    private async Task<IActionResult> Done(string employee, Outcome? outcome, Action<PersonModel> keepWhatWasTyped, CancellationToken ct)
    {
        if (outcome is { Succeeded: true })
        {
            this.Say(words["Staff.Saved"]);
            return LocalRedirect(PersonModel.AddressOf(employee));
        }

        if (outcome is not null) ModelState.Add(outcome, words);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await Page(employee, keepWhatWasTyped, ct);
    }

    private async Task<IActionResult> Page(string employee, Action<PersonModel> change, CancellationToken ct)
    {
        ViewData["NoMonth"] = true;
        db.ChangeTracker.Clear();
        if (await PersonModel.Read(db, employee, LocalTime.DayOf(clock.GetUtcNow().UtcDateTime, user.Zone), ct) is not { } person) return NotFound();
        change(person);
        return View("Person", person);
    }
}
