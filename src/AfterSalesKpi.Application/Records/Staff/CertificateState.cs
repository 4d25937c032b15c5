namespace AfterSalesKpi.Application.Records.Staff;

/// <summary>How a certificate stands on a day.</summary>
public enum CertificateState
{
    /// <summary>有效.</summary>
    Valid = 1,

    /// <summary>即将到期: within 60 days.</summary>
    Expiring,

    /// <summary>已过期.</summary>
    Expired,
}
