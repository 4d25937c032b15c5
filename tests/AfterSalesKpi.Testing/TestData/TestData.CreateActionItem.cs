using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Identity;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.ActionItems;

namespace AfterSalesKpi.Testing;

public static partial class TestData
{
    /// <summary>A thing to do, given at <see cref="Noon"/> and due a day later unless said otherwise; by the person to themselves when nobody else is named.</summary>
    public static async Task<ActionItem> CreateActionItem(
        KpiDbContext db, Store store, UserAccount assignee, UserAccount? giver = null, DateTime? dueAt = null, string title = "给客户回电", ActionAbout? about = null)
    {
        var item = new ActionItem(store.GroupId, store.Id, Guid.NewGuid(), (giver ?? assignee).Id, Noon);
        Sound(item.Describe(title, null, assignee.Id, dueAt ?? Noon.AddDays(1)));
        Sound(item.Link(about ?? ActionAbout.Nothing));
        return await Save(db, item);
    }

    /// <summary>An account of a store, or of the whole group; nobody can sign in with it.</summary>
    public static async Task<UserAccount> CreateAccount(KpiDbContext db, Store store, Role role = Role.ServiceAdvisor, Employee? employee = null)
    {
        var name = NewCode("user");
        return await Save(db, new UserAccount
        {
            UserName = name, NormalizedUserName = name.ToUpperInvariant(), DisplayName = $"用户{name}", GroupId = store.GroupId, Role = role,
            StoreId = RolePermissions.SeesWholeGroup(role) ? null : store.Id, EmployeeId = employee?.Id,
        });
    }
}
