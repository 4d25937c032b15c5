namespace AfterSalesKpi.Domain.Indicators;

/// <summary>What turns a quotient in base units into the value people read: a multiplier and a divisor, both whole.</summary>
/// <param name="Multiplier">100 for a percentage, 365 for turns a year, else 1.</param>
/// <param name="Divisor">60 for minutes from seconds, 3600 for hours, else 1.</param>
public readonly record struct Scale(int Multiplier, int Divisor)
{
    /// <summary>As it is.</summary>
    public static readonly Scale One = new(1, 1);

    /// <summary>×100.</summary>
    public static readonly Scale Percent = new(100, 1);

    /// <summary>/60.</summary>
    public static readonly Scale Minutes = new(1, 60);

    /// <summary>/3600.</summary>
    public static readonly Scale Hours = new(1, 3600);

    /// <summary>×365.</summary>
    public static readonly Scale Year = new(365, 1);
}
