using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Indicators;

/// <summary>Which rows are asked for. Stores outside the scope are never among them.</summary>
/// <param name="From">The first month.</param>
/// <param name="To">The last month.</param>
public sealed record MeasureFilter(StoreMonth From, StoreMonth To)
{
    /// <summary>Most months in one question.</summary>
    public const int MostMonths = 60;

    /// <summary>Only these stores; null: all that the scope holds.</summary>
    public IReadOnlyCollection<int>? StoreIds { get; init; }

    /// <summary>Only this person's rows; null: everybody's and nobody's.</summary>
    public int? EmployeeId { get; init; }

    /// <summary>Only the rows of these people, such as a team.</summary>
    public IReadOnlyCollection<int>? EmployeeIds { get; init; }

    /// <summary>
    /// Also the rows that the people asked for made in stores outside the scope, because a score counts them (item scope own). Whoever
    /// asks has seen to it that the reader may see those people's scorecards; means nothing where neither people nor slices are named.
    /// </summary>
    public bool InWholeGroup { get; init; }

    /// <summary>Only the rows in these slices, no two of which hold the same row; null: all.</summary>
    public IReadOnlyList<RowSlice>? Slices { get; init; }

    /// <summary>Only rows that pull the value the wrong way (<see cref="RowsAgainst"/>), such as the late orders.</summary>
    public bool OnlyAgainst { get; init; }

    /// <summary>The months, in order.</summary>
    public IReadOnlyList<StoreMonth> Months => [.. Enumerable.Range(From.Index, Math.Max(0, To.Index - From.Index + 1)).Select(StoreMonth.FromIndex)];

    internal IQueryable<Store> StoresOf(KpiDbContext db)
    {
        var stores = InWholeGroup && (EmployeeId ?? EmployeeIds?.Count ?? Slices?.Count) is not null ? db.Records.Stores : db.Stores;
        return StoreIds is { } ids ? stores.Where(s => ids.Contains(s.Id)) : stores;
    }

    /// <summary>The rows of the slices asked for, in stores of one time zone.</summary>
    internal IQueryable<MeasureRow> Within(IQueryable<MeasureRow> rows, TimeZoneInfo zone) =>
        Slices is [_, ..] ? Slices.Select(s => s.Of(rows, zone)).Aggregate((a, b) => a.Concat(b)) : rows;

    /// <summary>The rows of the people asked for.</summary>
    internal IQueryable<MeasureRow> People(IQueryable<MeasureRow> rows)
    {
        if (EmployeeId is { } id) rows = rows.Where(r => r.EmployeeId == id);
        return EmployeeIds is { } ids ? rows.Where(r => r.EmployeeId != null && ids.Contains(r.EmployeeId.Value)) : rows;
    }

    /// <summary>The rows of the people asked for that are asked for.</summary>
    internal IQueryable<MeasureRow> Narrow(IQueryable<MeasureRow> rows, IIndicator indicator) =>
        OnlyAgainst && RowsAgainst.Knows(indicator) ? RowsAgainst.Of(People(rows), indicator) : People(rows);
}
