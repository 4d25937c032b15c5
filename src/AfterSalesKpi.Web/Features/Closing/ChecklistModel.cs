using AfterSalesKpi.Application.Scorecards.Closing;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Web.Features.Closing;

/// <summary>What is open before a month is published.</summary>
/// <param name="Month">The month.</param>
/// <param name="Stores">Store by store.</param>
/// <param name="Item">The item that is listed.</param>
/// <param name="Records">What is open of it, where one store is looked at.</param>
/// <param name="Moves">What the last calculation moved, where one store is looked at.</param>
/// <param name="Publishable">How many of the stores could be published now.</param>
public sealed record ChecklistModel(
    StoreMonth Month, IReadOnlyList<StoreChecks> Stores, CheckItem? Item, IReadOnlyList<CheckRecord> Records, IReadOnlyList<MovedScore> Moves, int Publishable)
{
    /// <summary>How many are open that should be settled.</summary>
    public int Open => Stores.Sum(s => s.Total);

    /// <summary>Where a record of the item is; null where it has no page or the reader cannot open it.</summary>
    public string? Address(CheckRecord record, string store, bool orders, bool surveys, bool complaints, bool parts)
    {
        var (key, place) = (Uri.EscapeDataString(record.Key), $"?store={Uri.EscapeDataString(store)}");
        return Item switch
        {
            CheckItem.LateCauses or CheckItem.ReworkCauses or CheckItem.SuspectedRework or CheckItem.MissingSurveys when orders => $"/work-orders/{key}{place}",
            CheckItem.LowAnswers when surveys => $"/surveys{place}&only=open&q={key}",
            CheckItem.Complaints when complaints => $"/complaints/{key}{place}",
            CheckItem.Counts when parts => $"/parts/counts/{key}{place}",
            CheckItem.Vetoes => $"/adjustments/{Month}{place}&state=proposed",
            CheckItem.WithoutPlan => $"/staff/{key}",
            CheckItem.UnreadPlans when record.PlanVersionId is { } version => $"/plans/{version}{place}#readers",
            _ => null,
        };
    }
}
