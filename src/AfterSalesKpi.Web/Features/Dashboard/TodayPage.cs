using AfterSalesKpi.Application.Analysis.Morning;
using AfterSalesKpi.Web.Features.Shared;

namespace AfterSalesKpi.Web.Features.Dashboard;

/// <summary>The morning, made only where it has not been made yet for readers of this role and language.</summary>
/// <param name="Days">The days it is about.</param>
/// <param name="Shelf">Stands beside what was read.</param>
/// <param name="Key">What else its sheet depends on.</param>
/// <param name="Make">Makes the sheet.</param>
public sealed record TodayPage(MorningDays Days, Shelf Shelf, object Key, Func<TodayModel> Make)
{
    /// <summary>The share of the month's working days that are over, percent.</summary>
    public int Elapsed => Days.DaysOfMonth == 0 ? 0 : 100 * Days.DaysOver / Days.DaysOfMonth;
}
