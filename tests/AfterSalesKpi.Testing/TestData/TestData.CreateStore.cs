using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Testing;

public static partial class TestData
{
    /// <summary>A store of the scope's group.</summary>
    public static async Task<Store> CreateStore(KpiDbContext db, string? code = null, string timeZone = LocalTime.DefaultZone)
    {
        code ??= NewCode("S");
        var store = new Store(db.Scope.GroupId, code, $"门店{code}");
        Sound(store.Describe(store.Name, "华东", timeZone));
        return await Save(db, store);
    }
}
