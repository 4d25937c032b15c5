using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Scorecards.Grades;

/// <summary>How a store's people are graded in a month, and how they are wished to be.</summary>
/// <param name="StoreId">The store.</param>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="State">How far the month has come.</param>
/// <param name="Real">People by grade; those not appraised are in none.</param>
/// <param name="Wish">The wish; null: none.</param>
public sealed record StoreGrades(int StoreId, string Code, string Name, MonthState State, IReadOnlyDictionary<string, int> Real, GradeWish? Wish)
{
    /// <summary>People appraised.</summary>
    public int People => Real.Values.Sum();

    /// <summary>Whole heads wished by grade; null without a wish.</summary>
    public IReadOnlyDictionary<string, int>? Wished => Wish?.Heads(People);

    /// <summary>How many people would have to be in another grade; null without a wish or people.</summary>
    public int? Apart => Wished is { } wished && People > 0 ? Real.Keys.Union(wished.Keys).Sum(g => Math.Max(0, Real.GetValueOrDefault(g) - wished.GetValueOrDefault(g))) : null;
}
