using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;

namespace AfterSalesKpi.Testing;

public static partial class TestData
{
    /// <summary>A group with its six positions; the context's scope is that group from then on.</summary>
    public static async Task<DealerGroup> CreateGroup(KpiDbContext db, string? name = null, int firstDayOfMonth = 1)
    {
        db.Scope = AccessScope.Nothing;
        var group = await Save(db, new DealerGroup(name ?? NewCode("集团"), Noon.AddYears(-1), firstDayOfMonth));
        db.Scope = AccessScope.OfGroup(group.Id);
        db.AddRange(Position.BuiltIn(group.Id));
        await db.SaveChangesAsync();
        return group;
    }
}
