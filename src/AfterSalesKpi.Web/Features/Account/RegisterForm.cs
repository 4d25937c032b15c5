namespace AfterSalesKpi.Web.Features.Account;

/// <summary>The free trial's registration page.</summary>
public sealed class RegisterForm
{
    public string GroupName { get; set; } = "";

    public string StoreName { get; set; } = "";

    public string DisplayName { get; set; } = "";

    public string UserName { get; set; } = "";

    public string Password { get; set; } = "";
}
