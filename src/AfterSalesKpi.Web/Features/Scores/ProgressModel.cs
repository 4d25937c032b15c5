using AfterSalesKpi.Application.Scorecards;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Web.Features.Scores;

/// <summary>How far a month has come in the stores looked at, and what may be done next.</summary>
public sealed class ProgressModel
{
    /// <summary>Stores that are named; the others are counted.</summary>
    private const int Named = 24;

    public StoreMonth Month { get; private init; }

    public int Total { get; private init; }

    public int Done { get; private init; }

    public bool Running { get; private init; }

    public MonthState State { get; private init; }

    /// <summary>The stores, those in work first.</summary>
    public IReadOnlyList<StoreProgress> Stores { get; private init; } = [];

    /// <summary>How many more there are than named.</summary>
    public int More { get; private init; }

    /// <summary>Stores that may be calculated: neither published nor locked.</summary>
    public int Calculable { get; private init; }

    /// <summary>Stores that may be published once the month is over.</summary>
    public int Publishable { get; private init; }

    /// <summary>Stores that may be locked once their appeal windows have ended.</summary>
    public int Lockable { get; private init; }

    /// <summary>The latest end of an appeal window among the published stores.</summary>
    public DateTime? AppealsUntil { get; private init; }

    public static ProgressModel From(MonthProgress progress, int? storeId)
    {
        var stores = progress.Stores.Where(s => storeId is null || s.StoreId == storeId).ToList();
        return new ProgressModel
        {
            Month = progress.Month,
            Total = stores.Count,
            Done = stores.Count(s => !s.Waiting && s.State != MonthState.Open),
            Running = stores.Exists(s => s.Waiting),
            State = stores.Count == 0 ? MonthState.Open : stores.Min(s => s.State),
            Stores = [.. stores.OrderByDescending(s => s.Waiting).Take(Named)],
            More = Math.Max(0, stores.Count - Named),
            Calculable = stores.Count(s => s.State is MonthState.Open or MonthState.Calculated),
            Publishable = stores.Count(s => s is { State: MonthState.Calculated, Waiting: false }),
            Lockable = stores.Count(s => s.State == MonthState.Published),
            AppealsUntil = stores.Where(s => s.State == MonthState.Published).Max(s => s.AppealsUntil),
        };
    }
}
