namespace AfterSalesKpi.Web.Features.Account;

/// <summary>The sign-in page.</summary>
public sealed class LoginForm
{
    public string UserName { get; set; } = "";

    public string Password { get; set; } = "";

    /// <summary>Where to go on; only an address of our own is followed.</summary>
    public string? ReturnUrl { get; set; }
}
