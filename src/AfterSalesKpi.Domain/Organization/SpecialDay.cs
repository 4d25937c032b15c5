namespace AfterSalesKpi.Domain.Organization;

/// <summary>A day on which other hours hold than on its weekday: a holiday without any, or a make-up day (调休) with some.</summary>
/// <param name="On">The local day.</param>
/// <param name="Name">What it is called, such as 国庆节; empty where nobody named it.</param>
/// <param name="Hours">Its opening hours as <see cref="OpenSpan.ReadDay"/> reads them; empty: closed.</param>
public sealed record SpecialDay(DateOnly On, string Name, string Hours)
{
    /// <summary>Longest name.</summary>
    public const int NameLength = 30;

    /// <summary>True for a day on which the store is closed.</summary>
    public bool IsHoliday => Hours.Length == 0;
}
