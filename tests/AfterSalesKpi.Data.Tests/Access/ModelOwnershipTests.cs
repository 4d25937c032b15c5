using AfterSalesKpi.Data.Access;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace AfterSalesKpi.Data.Tests.Access;

/// <summary>Walks the model: every entity is owned by a group or a store and filtered so, or it is listed with the reason why not.</summary>
public sealed class ModelOwnershipTests
{
    private static readonly IModel Model = DatabaseOptions.CreateContext(DatabaseProvider.Sqlite, "").Model;

    public static TheoryData<string> Entities => [.. Model.GetEntityTypes().Select(e => e.Name)];

    [Theory, MemberData(nameof(Entities))]
    public void Every_entity_is_filtered_by_its_owner_or_listed_with_a_reason(string name)
    {
        var entity = Model.FindEntityType(name)!; // from the list above
        var filters = entity.GetDeclaredQueryFilters().Select(f => f.Key).ToList();
        if (!entity.ClrType.IsAssignableTo(typeof(IGroupOwned)))
        {
            Assert.Contains(entity.ShortName(), ScopedWrites.Global);
            return;
        }

        if (StoreIsolation.Unfiltered.ContainsKey(entity.ClrType)) return;
        Assert.Contains(QueryFilters.Group, filters);
        if (entity.ClrType.IsAssignableTo(typeof(IStoreOwned)) && !StoreIsolation.ReadByGroup.ContainsKey(entity.ClrType)) Assert.Contains(QueryFilters.Store, filters);
    }

    [Theory, MemberData(nameof(Entities))]
    public void Group_and_store_of_a_row_are_asked_for_by_every_update(string name)
    {
        var entity = Model.FindEntityType(name)!; // from the list above
        if (entity.ClrType == typeof(DealerGroup) || !entity.ClrType.IsAssignableTo(typeof(IGroupOwned))) return;
        Assert.True(Guards(entity.FindProperty(nameof(IGroupOwned.GroupId))));
        if (entity.ClrType.IsAssignableTo(typeof(IStoreOwned)) && entity.ClrType != typeof(Store)) Assert.True(Guards(entity.FindProperty(nameof(IStoreOwned.StoreId))));

        static bool Guards(IProperty? property) => property is not null && (property.IsConcurrencyToken || property.IsPrimaryKey());
    }

    [Fact]
    public void What_is_listed_as_owned_by_nobody_is_in_the_model()
    {
        var names = Model.GetEntityTypes().Select(e => e.ShortName()).ToHashSet();
        Assert.Subset(names, ScopedWrites.Global.Keys.ToHashSet());
        Assert.All(ScopedWrites.Global.Values.Concat(StoreIsolation.Unfiltered.Values).Concat(StoreIsolation.ReadByGroup.Values), reason => Assert.NotEmpty(reason));
    }
}
