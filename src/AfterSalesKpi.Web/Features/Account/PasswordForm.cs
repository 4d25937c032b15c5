namespace AfterSalesKpi.Web.Features.Account;

/// <summary>Changing the own password.</summary>
public sealed class PasswordForm
{
    public string CurrentPassword { get; set; } = "";

    public string NewPassword { get; set; } = "";
}
