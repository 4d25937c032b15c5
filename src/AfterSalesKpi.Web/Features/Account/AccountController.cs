using AfterSalesKpi.Data.Identity;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.Account;

/// <summary>The own account: who one is here, and the password.</summary>
[Route("account")]
public sealed class AccountController(CurrentUser user, Words words) : Controller
{
    [HttpGet("")]
    public IActionResult Index() => View(new PasswordForm());

    [HttpPost("password")]
    public async Task<IActionResult> Password(
        PasswordForm form, [FromServices] UserManager<UserAccount> accounts, [FromServices] Sessions sessions, CancellationToken ct)
    {
        if (form.CurrentPassword.Length == 0) ModelState.Add("currentPassword", "required", words);
        if (form.NewPassword.Length == 0) ModelState.Add("newPassword", "required", words);
        if (ModelState.IsValid)
        {
            var account = await accounts.FindByIdAsync($"{user.Id}");
            var changed = await accounts.ChangePasswordAsync(account!, form.CurrentPassword, form.NewPassword);
            if (changed.Succeeded && account!.FirstPasswordUntil is not null)
            {
                account.FirstPasswordUntil = null;
                await accounts.UpdateAsync(account);
            }

            foreach (var error in changed.Errors)
            {
                var problem = PasswordProblems.Of(error, account!.UserName!, "newPassword");
                ModelState.Add(problem.Field, problem.Code, words, problem.Args);
            }
        }

        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View("Index", new PasswordForm());
        }

        await sessions.EndOthersAsync(user.Id, user.SessionId, ct);
        this.Say(words["Account.PasswordChanged"]);
        return RedirectToAction(nameof(Index));
    }
}
