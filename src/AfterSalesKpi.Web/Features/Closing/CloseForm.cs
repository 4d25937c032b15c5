using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Scorecards;

namespace AfterSalesKpi.Web.Features.Closing;

/// <summary>The group's calendar for closing months as its form holds it.</summary>
public sealed class CloseForm
{
    public int? Version { get; set; }

    public List<int?> Days { get; set; } = [];

    public List<Role> Owners { get; set; } = [];

    public static CloseForm From(CloseCalendar calendar) => new() { Version = calendar.Id == 0 ? null : calendar.Version, Days = [.. calendar.Days.Select(d => (int?)d)], Owners = [.. calendar.Owners] };
}
