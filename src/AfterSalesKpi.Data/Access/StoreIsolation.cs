using System.Reflection;
using AfterSalesKpi.Data.Identity;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Data.Access;

/// <summary>Puts the named query filters on every entity that a group or store owns, by convention: a new entity cannot be forgotten.</summary>
internal static class StoreIsolation
{
    private static readonly MethodInfo Own = typeof(StoreIsolation).GetMethod(nameof(FilterByGroup), BindingFlags.NonPublic | BindingFlags.Static)!;
    private static readonly MethodInfo InStore = typeof(StoreIsolation).GetMethod(nameof(FilterByStore), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>Types that bear a group and are read before any scope is known, each with its reason.</summary>
    public static readonly IReadOnlyDictionary<Type, string> Unfiltered = new Dictionary<Type, string>
    {
        [typeof(UserAccount)] = "signing in finds the account before the scope is known",
        [typeof(ApiKey)] = "a request is known by its key before the scope is known",
    };

    /// <summary>Types whose store says who may write them, while the whole group may read them, each with its reason.</summary>
    public static readonly IReadOnlyDictionary<Type, string> ReadByGroup = new Dictionary<Type, string>
    {
        [typeof(Employee)] = "orders and scorecards name people of other stores, also after a transfer; lists of staff ask for the store",
    };

    public static void Apply(ModelBuilder model, KpiDbContext context)
    {
        foreach (var type in model.Model.GetEntityTypes().Select(e => e.ClrType).Where(t => !Unfiltered.ContainsKey(t)).ToList())
        {
            if (type.IsAssignableTo(typeof(IGroupOwned)) && type != typeof(DealerGroup) && type != typeof(Store)) Own.MakeGenericMethod(type).Invoke(null, [model, context]);
            if (type.IsAssignableTo(typeof(IStoreOwned)) && type != typeof(Store) && !ReadByGroup.ContainsKey(type)) InStore.MakeGenericMethod(type).Invoke(null, [model, context]);
        }

        // A group and a store own themselves; their own number is what the scope holds.
        model.Entity<DealerGroup>().HasQueryFilter(QueryFilters.Group, e => e.Id == context.VisibleGroupId);
        model.Entity<Store>().HasQueryFilter(QueryFilters.Group, e => e.GroupId == context.VisibleGroupId);
        model.Entity<Store>().HasQueryFilter(QueryFilters.Store, e => context.SeesWholeGroup || context.VisibleStoreIds.Contains(e.Id));
    }

    private static void FilterByGroup<T>(ModelBuilder model, KpiDbContext context)
        where T : class, IGroupOwned =>
        model.Entity<T>().HasQueryFilter(QueryFilters.Group, e => EF.Property<int>(e, nameof(IGroupOwned.GroupId)) == context.VisibleGroupId);

    private static void FilterByStore<T>(ModelBuilder model, KpiDbContext context)
        where T : class, IStoreOwned =>
        model.Entity<T>().HasQueryFilter(
            QueryFilters.Store,
            e => context.SeesWholeGroup || context.VisibleStoreIds.Contains(EF.Property<int>(e, nameof(IStoreOwned.StoreId))));
}
