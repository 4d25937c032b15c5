using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Tests;

/// <summary>An operation for programs that fails.</summary>
[ApiController]
[AllowAnonymous]
public sealed class ProbeApiController : ControllerBase
{
    [HttpGet("/api/probe/fault")]
    public string Fault() => throw new InvalidOperationException("SECRET-OF-A-FAULT");
}
