namespace AfterSalesKpi.Application.Messages.Delivery;

/// <summary>Configuration <c>Mail:*</c>.</summary>
public sealed record MailSettings
{
    /// <summary>The mail server; none: no e-mail is sent.</summary>
    public string? Host { get; init; }

    /// <summary>Its port.</summary>
    public int Port { get; init; } = 587;

    /// <summary>How the connection is protected.</summary>
    public MailSecurity Security { get; init; } = MailSecurity.StartTls;

    /// <summary>Name to sign in with, if the server asks for one.</summary>
    public string? UserName { get; init; }

    /// <summary>Password to sign in with.</summary>
    public string? Password { get; init; }

    /// <summary>The sender's address.</summary>
    public string From { get; init; } = "noreply@localhost";

    /// <summary>The sender's name.</summary>
    public string FromName { get; init; } = "AfterSalesKpi";
}
