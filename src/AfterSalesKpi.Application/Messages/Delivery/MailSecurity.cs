namespace AfterSalesKpi.Application.Messages.Delivery;

/// <summary>How the connection to the mail server is protected. Certificates are always checked.</summary>
public enum MailSecurity
{
    /// <summary>Begins in the clear and must become TLS.</summary>
    StartTls = 1,

    /// <summary>TLS from the start.</summary>
    Tls = 2,

    /// <summary>None; for a server on the same machine only.</summary>
    None = 3,
}
