namespace AfterSalesKpi.Web.Api.V1;

/// <summary>Numbers as the API writes them: rounded once, midpoint away from zero, with all their places.</summary>
internal static class Places
{
    private const decimal Hundred = 100m;
    private const decimal TenThousand = 10_000m;
    private const decimal Million = 1_000_000m;

    /// <summary>A value with four places.</summary>
    public static decimal? Four(decimal? value) => value is { } v ? Math.Round(v, 4, MidpointRounding.AwayFromZero) + 0.0000m : null;

    /// <summary>Hundredths with two places.</summary>
    public static decimal? OfHundredths(long? hundredths) => hundredths is { } h ? (h / Hundred) + 0.00m : null;

    /// <summary>Ten-thousandths, without needless places.</summary>
    public static decimal? OfTenThousandths(int? tenThousandths) => tenThousandths is { } t ? t / TenThousand : null;

    /// <summary>Millionths rounded to four places.</summary>
    public static decimal? OfMillionths(long? millionths) => millionths is { } m ? Four(m / Million) : null;
}
