using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.Home;

/// <summary>The landing page; who is signed in goes on to the first screen of the role.</summary>
[AllowAnonymous]
public sealed class HomeController(CurrentUser user, Navigation navigation) : Controller
{
    [HttpGet("/")]
    public IActionResult Index() => user.IsSignedIn ? LocalRedirect(navigation.FirstScreen(user.Role)) : View();
}
