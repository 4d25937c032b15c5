using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.Errors;

/// <summary>What a person sees instead of a page: what happened, what to do, and the number under which the log tells more.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
public sealed class ErrorsController : Controller
{
    [Route("/error/{code:int:range(400,599)}")]
    public IActionResult Show(int code)
    {
        Response.StatusCode = code;
        return View(new ErrorView(code, Setup.Reference.Of(HttpContext)));
    }
}
