using AfterSalesKpi.Domain.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace AfterSalesKpi.Data;

/// <summary>What holds for every entity and so is said once.</summary>
internal static class ModelConventions
{
    public static void Apply(ModelBuilder model, string? ordinalCollation)
    {
        foreach (var entity in model.Model.GetEntityTypes())
        {
            if (entity.FindPrimaryKey()?.Properties is [{ Name: "Id" } id] && id.ClrType == typeof(long)) GiveTimeOrderedIds(id);
            if (entity.FindProperty("Version") is { } version && version.ClrType == typeof(int)) version.IsConcurrencyToken = true;
            foreach (var key in entity.GetForeignKeys().Where(k => !k.IsOwnership && !IsChild(k))) key.DeleteBehavior = DeleteBehavior.Restrict;
            if (ordinalCollation is null) continue;
            foreach (var natural in entity.GetIndexes().Where(i => i.IsUnique).SelectMany(i => i.Properties).Where(IsOurText)) natural.SetCollation(ordinalCollation);
        }
    }

    private static void GiveTimeOrderedIds(IMutableProperty id)
    {
        // Marks are drained by number and written one at a time by the database; everything else may be written in bulk.
        if (id.DeclaringType.ClrType == typeof(MonthToCalculate)) return;
        id.ValueGenerated = ValueGenerated.OnAdd;
        id.SetValueGeneratorFactory((_, _) => new TimeOrderedIdGenerator());
    }

    /// <summary>A part of its principal (jobs of an order) goes with it; everything else is never deleted by the way.</summary>
    private static bool IsChild(IMutableForeignKey key) => key.PrincipalToDependent is not null;

    private static bool IsOurText(IMutableProperty property) =>
        property.ClrType == typeof(string) && property.DeclaringType.ClrType.Namespace?.StartsWith("AfterSalesKpi.Domain", StringComparison.Ordinal) == true;
}
