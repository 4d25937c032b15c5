using AfterSalesKpi.Domain.Plans;

namespace AfterSalesKpi.Web.Features.Plans;

/// <summary>An item in both versions, or in one.</summary>
public sealed record CompareRow(ItemRow? Was, ItemRow? Is, IReadOnlyList<ItemAspect> Aspects)
{
    public ItemRow Any => Is ?? Was!; // it is in one of them

    public bool Differs => Was is null || Is is null || Aspects.Count > 0;
}
