using AfterSalesKpi.Application.Plans;

namespace AfterSalesKpi.Web.Features.Plans;

/// <summary>A version of a plan as people read it.</summary>
public sealed record VersionModel(PlanVersionView View, IReadOnlyList<ItemRow> Items, ReadersModel? Readers)
{
    /// <summary>What is to be said of the plan as a whole, each in a sentence.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>The other version that it is most naturally compared with: the next older one.</summary>
    public PlanVersionGlance? Before => View.Others.FirstOrDefault(o => o.Number < View.Version.Number);
}
