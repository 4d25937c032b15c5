using System.Globalization;

namespace AfterSalesKpi.Domain.Shared;

/// <summary>A calendar quarter of appraisal months.</summary>
/// <param name="Year">The year.</param>
/// <param name="Number">1 to 4.</param>
public readonly record struct Quarter(int Year, int Number)
{
    /// <summary>Its three months, in order.</summary>
    public IReadOnlyList<StoreMonth> Months
    {
        get
        {
            var first = new StoreMonth(Year, ((Number - 1) * 3) + 1);
            return [first, first.AddMonths(1), first.AddMonths(2)];
        }
    }

    /// <summary>The quarter some quarters later (or earlier, when negative).</summary>
    public Quarter AddQuarters(int quarters) => Months[0].AddMonths(quarters * 3).Quarter;

    /// <summary>Reads <c>yyyy-Qn</c>.</summary>
    public static bool TryParse(string? text, out Quarter quarter)
    {
        quarter = default;
        if (text is not { Length: 7 } || text[4] != '-' || text[5] is not ('Q' or 'q')) return false;
        if (!int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)) return false;
        if (year == 0 || text[6] is < '1' or > '4') return false;
        quarter = new Quarter(year, text[6] - '0');
        return true;
    }

    /// <summary><c>yyyy-Qn</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-Q{Number}");
}
