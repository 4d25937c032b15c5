using System.Net;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.Account;

/// <summary>The free trial; not there where <c>Trial:Enabled</c> is off.</summary>
[AllowAnonymous]
[Route("account/register")]
public sealed class RegisterController(IConfiguration configuration, Navigation navigation, Words words) : Controller
{
    private bool Open => configuration.GetValue("Trial:Enabled", true);

    [HttpGet]
    public IActionResult Register() => Open ? View(new RegisterForm()) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Register(
        RegisterForm form,
        [FromServices] StartTrial startTrial,
        [FromServices] SignInLimits limits,
        [FromServices] Sessions sessions,
        CancellationToken ct)
    {
        if (!Open) return NotFound();
        if (limits.Register((HttpContext.Connection.RemoteIpAddress ?? IPAddress.None).ToString()) is { } wait)
        {
            ModelState.Add("", "too-many-attempts", words, (int)Math.Ceiling(wait.TotalMinutes));
            Response.Headers.RetryAfter = $"{(int)Math.Ceiling(wait.TotalSeconds)}";
            return Again(StatusCodes.Status429TooManyRequests);
        }

        var outcome = await startTrial.Run(form, ct);
        if (!outcome.Succeeded)
        {
            ModelState.Add(outcome, words);
            return Again(StatusCodes.Status422UnprocessableEntity);
        }

        await sessions.BeginAsync(HttpContext, outcome.Value, ct);
        return LocalRedirect(navigation.FirstScreen(outcome.Value.Role));

        IActionResult Again(int status)
        {
            form.Password = "";
            Response.StatusCode = status;
            return View("Register", form);
        }
    }
}
