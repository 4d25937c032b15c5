namespace AfterSalesKpi.Domain.Shared;

/// <summary>Money: whole fen as <see cref="long"/>. Yuan exist only where people read or type them.</summary>
public static class Fen
{
    /// <summary>The greatest amount that one field may hold: ten billion yuan.</summary>
    public const long Most = 1_000_000_000_000;

    /// <summary>Yuan to fen, to the nearest fen, midpoint away from zero.</summary>
    public static long FromYuan(decimal yuan) => (long)Math.Round(yuan * 100m, 0, MidpointRounding.AwayFromZero);

    /// <summary>Fen to yuan.</summary>
    public static decimal ToYuan(long fen) => fen / 100m;

    /// <summary>
    /// <c>value × part / whole</c> to the fen, midpoint up, without overflow. The share of a pool that leaves it (indicators.md no. 10).
    /// </summary>
    public static long Share(long value, long part, long whole) =>
        (long)decimal.Floor(((decimal)value * part / whole) + 0.5m);
}
