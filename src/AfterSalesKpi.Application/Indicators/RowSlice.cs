using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Indicators;

/// <summary>Some local days of some rows: those of a position held for a part of a month.</summary>
/// <param name="From">The first day; null: from the month's beginning.</param>
/// <param name="Until">The first day after it; null: to the month's end.</param>
/// <param name="StoreId">Only this store's; null: all stores'.</param>
/// <param name="EmployeeIds">Only these people's; null: everybody's and nobody's.</param>
public sealed record RowSlice(DateOnly? From, DateOnly? Until, int? StoreId = null, IReadOnlyCollection<int>? EmployeeIds = null)
{
    /// <summary>The rows that lie in it, in stores of one time zone.</summary>
    internal IQueryable<MeasureRow> Of(IQueryable<MeasureRow> rows, TimeZoneInfo zone)
    {
        if (From is { } first)
        {
            var from = LocalTime.StartOfDay(first, zone);
            rows = rows.Where(r => r.At >= from);
        }

        if (Until is { } next)
        {
            var until = LocalTime.StartOfDay(next, zone);
            rows = rows.Where(r => r.At < until);
        }

        if (StoreId is { } store) rows = rows.Where(r => r.StoreId == store);
        return EmployeeIds is { } people ? rows.Where(r => r.EmployeeId != null && people.Contains(r.EmployeeId.Value)) : rows;
    }
}
