using AfterSalesKpi.Application.Access;
using AfterSalesKpi.Application.Workbooks;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Features.Admin;

/// <summary>The accounts of the group: who can sign in, as what and where.</summary>
[Route("admin/accounts")]
[Can(Permission.Administer)]
public sealed class AccountsController(KpiDbContext db, CurrentUser user, AccountList list, AdminAccounts accounts, Words words) : Controller
{
    private const int MostStores = 2_000;

    [HttpGet("")]
    public async Task<IActionResult> Index(AccountQuestion question, CancellationToken ct)
    {
        ViewData["NoMonth"] = true;
        var (total, rows) = await list.Page(question.ToFilter(user), question.Page, question.Size, ct);
        return View("Accounts", new AccountsModel(question, total, rows));
    }

    [HttpGet("export")]
    public IActionResult Export(AccountQuestion question) => this.Workbook(
        words["Admin.Accounts"],
        [
            new(words["Admin.UserName"]), new(words["Admin.DisplayName"]), new(words["Admin.Role"]), new(words["Admin.Store"]), new(words["Admin.Employee"]),
            new(words["Admin.LastSignIn"], CellKind.Time), new(words["Admin.State"]),
        ],
        list.All(question.ToFilter(user), WorkbookFile.MostRows).Select(a => (IReadOnlyList<object?>)
            [
                a.UserName, a.DisplayName, words.Of(a.Role), a.Store ?? words["Frame.AllStores"], a.EmployeeNumber,
                a.LastSignInAt is { } at ? LocalTime.FromUtc(at, user.Zone) : null, words[a.Disabled ? "Admin.Locked" : "Admin.Active"],
            ]));

    [HttpGet("new")]
    public Task<IActionResult> New(CancellationToken ct) => Page(null, new AccountForm { Store = user.Store?.Code }, null, StatusCodes.Status200OK, ct);

    [HttpPost("new")]
    public async Task<IActionResult> New(AccountForm form, CancellationToken ct)
    {
        // The store switch reads ?store= of the address only; the form's field is this form's own.
        var made = await accounts.Make(form, ct);
        if (made.Succeeded) return await Page(made.Value.Id, null, made.Value.Password, StatusCodes.Status200OK, ct);
        ModelState.Clear();
        ModelState.Add(made, words);
        return await Page(null, form, null, StatusCodes.Status422UnprocessableEntity, ct);
    }

    [HttpGet("{account:int}")]
    public Task<IActionResult> Show(int account, CancellationToken ct) => Page(account, null, null, StatusCodes.Status200OK, ct);

    [HttpPost("{account:int}")]
    public async Task<IActionResult> Change(int account, AccountForm form, CancellationToken ct)
    {
        if (await list.Find(account, ct) is null) return NotFound();
        var changed = await accounts.Change(account, form, ct);
        if (changed.Succeeded)
        {
            this.Say(words["Admin.AccountSaved"]);
            return LocalRedirect($"/admin/accounts/{account}");
        }

        return await Refused(account, form, changed, ct);
    }

    [HttpPost("{account:int}/password")]
    public async Task<IActionResult> NewPassword(int account, string? stamp, CancellationToken ct)
    {
        if (await list.Find(account, ct) is null) return NotFound();
        var given = await accounts.NewPassword(account, stamp, ct);
        return given.Succeeded ? await Page(account, null, given.Value, StatusCodes.Status200OK, ct) : await Refused(account, null, given, ct);
    }

    private async Task<IActionResult> Refused(int account, AccountForm? form, Outcome outcome, CancellationToken ct)
    {
        var conflict = outcome.Problems.Any(p => p.Code == "changed-meanwhile");
        ModelState.Clear();
        ModelState.Add(outcome, words);
        return await Page(account, form, null, conflict ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity, ct);
    }

    private async Task<IActionResult> Page(int? account, AccountForm? form, string? password, int status, CancellationToken ct)
    {
        ViewData["NoMonth"] = true;
        db.ChangeTracker.Clear();
        var row = account is { } id ? await list.Find(id, ct) : null;
        if (row is null && account is not null) return NotFound();
        if (status == StatusCodes.Status200OK) ModelState.Clear(); // the form of a new account becomes that of the one made
        form ??= row is null ? new AccountForm() : AccountForm.From(row);
        if (row is not null) (form.Stamp, form.UserName, form.Employee) = (row.Stamp, row.UserName, row.EmployeeNumber); // saved once more it is meant
        var stores = await db.Stores.AsNoTracking().OrderBy(s => s.Code).Select(s => new { s.Code, s.Name }).Take(MostStores).ToListAsync(ct);
        Response.StatusCode = status;
        return View("Account", new AccountPage(row, form, [.. stores.Select(s => (s.Code, s.Name))], password, row?.Id == user.Id));
    }
}
