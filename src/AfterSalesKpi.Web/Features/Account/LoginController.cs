using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.Account;

/// <summary>Signing in and out.</summary>
[Route("account")]
public sealed class LoginController(CurrentUser user, Navigation navigation, Words words) : Controller
{
    [AllowAnonymous]
    [HttpGet("login")]
    public IActionResult Login(string? returnUrl) =>
        user.IsSignedIn ? LocalRedirect(Url.GoOnTo(returnUrl, navigation.FirstScreen(user.Role))) : View(new LoginForm { ReturnUrl = returnUrl });

    [AllowAnonymous]
    [HttpPost("login")]
    public async Task<IActionResult> Login(
        LoginForm form, [FromServices] CheckPassword checkPassword, [FromServices] Sessions sessions, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(form.UserName)) ModelState.Add("userName", "required", words);
        if (string.IsNullOrEmpty(form.Password)) ModelState.Add("password", "required", words);
        if (!ModelState.IsValid) return Again(StatusCodes.Status422UnprocessableEntity);

        var outcome = form.Password.Length > PasswordRules.Longest
            ? new Domain.Shared.Problem("", "wrong-password")
            : await checkPassword.Run(form.UserName.Trim(), form.Password, HttpContext);
        if (!outcome.Succeeded)
        {
            ModelState.Add(outcome, words);
            var tooMany = outcome.Problems[0].Code == "too-many-attempts";
            if (tooMany) Response.Headers.RetryAfter = $"{60 * (int)outcome.Problems[0].Args[0]}";
            return Again(tooMany ? StatusCodes.Status429TooManyRequests : StatusCodes.Status422UnprocessableEntity);
        }

        await sessions.BeginAsync(HttpContext, outcome.Value, ct);
        return LocalRedirect(Url.GoOnTo(form.ReturnUrl, navigation.FirstScreen(outcome.Value.Role)));

        IActionResult Again(int status)
        {
            form.Password = "";
            Response.StatusCode = status;
            return View("Login", form);
        }
    }

    [HttpPost("logout")]
    public async Task<IActionResult> Logout([FromServices] Sessions sessions, CancellationToken ct)
    {
        await sessions.EndAsync(HttpContext, user.SessionId, ct);
        return LocalRedirect("/");
    }
}
