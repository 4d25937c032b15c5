using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.Parts;

namespace AfterSalesKpi.Testing;

public static partial class TestData
{
    /// <summary>A part of a store.</summary>
    public static async Task<Part> CreatePart(KpiDbContext db, Store store, string? sku = null, long? unitCostFen = 10_000)
    {
        sku ??= NewCode("P-");
        var part = new Part(store.GroupId, store.Id, sku);
        Sound(part.Describe($"配件{sku}", "A", unitCostFen));
        return await Save(db, part);
    }
}
