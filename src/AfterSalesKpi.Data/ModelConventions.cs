using AfterSalesKpi.Data.Identity;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace AfterSalesKpi.Data;

/// <summary>What holds for every entity and so is said once.</summary>
internal static class ModelConventions
{
    /// <param name="model">The model.</param>
    /// <param name="ordinalCollation">Compares text byte by byte; null where the database does so anyway.</param>
    public static void Apply(ModelBuilder model, string? ordinalCollation)
    {
        foreach (var entity in model.Model.GetEntityTypes())
        {
            if (entity.FindPrimaryKey()?.Properties is [{ Name: "Id" } id] && id.ClrType == typeof(long)) GiveTimeOrderedIds(id);
            if (entity.FindProperty("Version") is { } version && version.ClrType == typeof(int)) version.IsConcurrencyToken = true;
            foreach (var owner in Owners(entity)) owner.IsConcurrencyToken = true;
            foreach (var key in entity.GetForeignKeys().Where(k => !k.IsOwnership && !IsChild(k))) key.DeleteBehavior = DeleteBehavior.Restrict;
            if (ordinalCollation is null) continue;
            foreach (var text in entity.GetProperties().Where(IsOurText)) text.SetCollation(ordinalCollation);
        }
    }

    /// <summary>
    /// Group and store of a row are asked for with every update, so that a row of another group is not overwritten by one that only says
    /// it is ours.
    /// </summary>
    private static IEnumerable<IMutableProperty> Owners(IMutableEntityType entity)
    {
        if (entity.ClrType.IsAssignableTo(typeof(IGroupOwned)) && entity.FindProperty(nameof(IGroupOwned.GroupId)) is { } group && !group.IsPrimaryKey()) yield return group;
        if (entity.ClrType.IsAssignableTo(typeof(IStoreOwned)) && entity.FindProperty(nameof(IStoreOwned.StoreId)) is { } store && !store.IsPrimaryKey()) yield return store;
    }

    private static void GiveTimeOrderedIds(IMutableProperty id)
    {
        // Marks are drained by number and written one at a time by the database; everything else may be written in bulk.
        if (id.DeclaringType.ClrType == typeof(MonthToCalculate)) return;
        // "Never" is what the database is told; the generator works all the same, when a record is added with number 0.
        id.ValueGenerated = ValueGenerated.Never;
        id.SetValueGeneratorFactory((_, _) => new TimeOrderedIdGenerator());
    }

    /// <summary>A part of its principal (jobs of an order) goes with it; everything else is never deleted by the way.</summary>
    private static bool IsChild(IMutableForeignKey key) => key.PrincipalToDependent is not null;

    /// <summary>
    /// All of it, not the natural keys alone: a column compared to a key (the number of a reworked order) must be compared in the same
    /// way, and lists must be in the same order on every database.
    /// </summary>
    private static bool IsOurText(IMutableProperty property) =>
        property.ClrType == typeof(string) && property.DeclaringType.ClrType.Namespace?.StartsWith("AfterSalesKpi.", StringComparison.Ordinal) == true
        && property.DeclaringType.ClrType != typeof(UserAccount); // what Identity compares it has made upper case
}
