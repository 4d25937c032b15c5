using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Tests;

/// <summary>Small pages by which tests see what every page stands on.</summary>
[Route("probe")]
[Can(Permission.ViewDashboard)]
public sealed class ProbeController(CurrentUser user) : Controller
{
    [HttpGet("dashboard")]
    public string Dashboard() => "seen";

    [Can(Permission.ViewOwnScore)]
    [HttpGet("own-score")]
    public string OwnScore() => "seen";

    [Can(Permission.ViewOwnScore)]
    [HttpGet("shown")]
    [HttpGet("shown/{month}")]
    public string Shown() => $"{user.Store?.Code ?? "all"} {user.Month}";

    [AllowAnonymous]
    [HttpGet("fault")]
    public string Fault() => throw new InvalidOperationException("SECRET-OF-A-FAULT");

    [AllowAnonymous]
    [HttpPost("change")]
    public string Change() => "changed";
}
