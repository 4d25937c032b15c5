namespace AfterSalesKpi.Domain.Access;

/// <summary>What an API key may be used for; any combination.</summary>
[Flags]
public enum ApiKeyScopes
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Put records in.</summary>
    Import = 1,

    /// <summary>Read values, records and scorecards.</summary>
    Read = 2,

    /// <summary>Have months calculated.</summary>
    Calculate = 4,
}
