using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Records.Parts;

/// <summary>配件: something a store keeps on its shelf.</summary>
public sealed class Part : IStoreRecord
{
    /// <summary>Longest SKU.</summary>
    public const int SkuLength = 40;

    /// <summary>Longest name.</summary>
    public const int NameLength = 100;

    /// <summary>Longest class.</summary>
    public const int ClassLength = 20;

    /// <summary>Longest name of a place on the shelf.</summary>
    public const int ShelfLength = 20;

    private Part()
    {
    }

    /// <summary>A new part.</summary>
    public Part(int groupId, int storeId, string sku) => (GroupId, StoreId, Sku) = (groupId, storeId, sku);

    /// <summary>The number in the database.</summary>
    public long Id { get; private set; }

    /// <inheritdoc />
    public int GroupId { get; private set; }

    /// <inheritdoc />
    public int StoreId { get; private set; }

    /// <summary>配件编号, unique in the store.</summary>
    public string Sku { get; private set; } = "";

    /// <summary>Name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Class, such as A, B, C; the tolerance of counts depends on it.</summary>
    public string? Class { get; private set; }

    /// <summary>货位: where it lies, such as <c>A-03-12</c>; counts go along it.</summary>
    public string? Shelf { get; private set; }

    /// <summary>Usual cost of one, fen; what a receipt costs that names no cost.</summary>
    public long? UnitCostFen { get; private set; }

    /// <inheritdoc />
    public bool Voided { get; private set; }

    /// <summary>Renewed by each save.</summary>
    public int Version { get; private set; }

    /// <summary>Says what the part is.</summary>
    public Outcome Describe(string name, string? @class, long? unitCostFen, bool voided = false, string? shelf = null)
    {
        if (string.IsNullOrWhiteSpace(name)) return Outcome.Refused("name", "required");
        if (unitCostFen < 0) return Outcome.Refused("unitCost", "negative");
        if (unitCostFen > Fen.Most) return Outcome.Refused("unitCost", "too-large");
        (Name, Class, UnitCostFen, Voided, Shelf) = (name.Trim(), @class, unitCostFen, voided, shelf);
        return Outcome.Done;
    }
}
