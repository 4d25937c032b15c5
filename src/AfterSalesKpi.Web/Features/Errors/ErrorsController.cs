using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.Errors;

/// <summary>What a person sees instead of a page: what happened, what to do, and the number under which the log tells more.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
public sealed class ErrorsController : Controller
{
    [Route("/error/{code:int:range(400,599)}")]
    public IActionResult Show()
    {
        // Not a parameter: binding one reads the form, and the form may be what could not be read.
        var code = int.Parse((string)RouteData.Values["code"]!, CultureInfo.InvariantCulture); // the route has checked it
        Response.StatusCode = code;
        return View(new ErrorView(code, Setup.Reference.Of(HttpContext)));
    }
}
