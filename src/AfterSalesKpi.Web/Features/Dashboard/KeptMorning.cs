using AfterSalesKpi.Application.Analysis.Morning;
using AfterSalesKpi.Web.Features.Shared;

namespace AfterSalesKpi.Web.Features.Dashboard;

/// <summary>A store's morning as it was read.</summary>
/// <param name="Morning">What was read; null for a store that is not there.</param>
/// <param name="Trail">The last entry of the trail before it was read.</param>
public sealed record KeptMorning(StoreMorning? Morning, long Trail)
{
    /// <summary>The sheets made of it.</summary>
    public Shelf Shelf { get; } = new();
}
