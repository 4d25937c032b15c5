using AfterSalesKpi.Application.Plans.Goals;
using AfterSalesKpi.Application.Workbooks;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Web.Features.Shared;

namespace AfterSalesKpi.Web.Features.Plans;

/// <summary>A year's goals as a sheet: a line for all stores together, then one for each store that has a goal of its own.</summary>
internal static class GoalSheet
{
    public static List<Column> Columns(Words words) =>
    [
        new(words["Plans.Goals.Year"], CellKind.Integer), new(words["Plans.Goals.Text"]), new(words["Plans.Goals.Measure"]), new(words["Frame.Store"]), new(words["Plans.Goals.StoreText"]),
        new(words["Plans.Goals.Target"]), new(words["Plans.Goals.SoFar"], CellKind.Decimal2), new(words["Plans.Goals.Attainment"], CellKind.Decimal2), new(words["Plans.Goals.Reached"]),
        new(words["Plans.Goals.Owner"]), new(words["Plans.Goals.Items"]), new(words["Plans.State"]),
    ];

    public static IEnumerable<IReadOnlyList<object?>> Rows(GoalYear year, bool oneStore, Words words, GoalText text)
    {
        foreach (var card in year.Goals)
        {
            if (!oneStore) yield return Row(card, words["Frame.AllStores"], null, card.Goal.Target, card.Progress, null, words, text);
            foreach (var store in card.Stores.Where(s => s.Goal is not null || oneStore))
            {
                yield return Row(card, store.Name, store.Goal?.Text, store.Goal?.Target ?? card.Goal.Target, store.Progress, store.Goal?.Owner, words, text);
            }
        }
    }

    private static List<object?> Row(GoalCard card, string place, string? said, string target, GoalProgress? progress, string? owner, Words words, GoalText text) =>
    [
        card.Goal.Year, card.Goal.Text, text.Measure(card.Goal), place, said, text.Target(card.Goal, target), progress?.Value, progress?.Attainment,
        progress?.Reached is { } reached ? words[reached ? "Plans.Goals.Yes" : "Plans.Goals.No"] : null, owner,
        string.Join(words["Plans.Semicolon"], card.Items.Select(text.Item)), words[card.Goal.ArchivedAt is null ? "Plans.Goals.Pursued" : "Plans.Goals.Archived"],
    ];
}
