using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Records.Parts;

/// <summary>How many pieces book and shelf of a class of parts may differ and still agree (indicators.md no. 12); 0 for classes without one.</summary>
public sealed class CountTolerance : IStoreOwned
{
    /// <summary>The greatest tolerance.</summary>
    public const int Most = 1000;

    private CountTolerance()
    {
    }

    /// <summary>None yet.</summary>
    public CountTolerance(int groupId, int storeId, string @class) => (GroupId, StoreId, Class) = (groupId, storeId, @class);

    /// <summary>Its number.</summary>
    public int Id { get; private set; }

    /// <inheritdoc />
    public int GroupId { get; private set; }

    /// <inheritdoc />
    public int StoreId { get; private set; }

    /// <summary>The class of parts.</summary>
    public string Class { get; private set; } = "";

    /// <summary>Pieces.</summary>
    public int Pieces { get; private set; }

    /// <summary>Renewed by each save.</summary>
    public int Version { get; private set; }

    /// <summary>Says how many. Refused: <c>out-of-range</c>.</summary>
    public Outcome Allow(int pieces)
    {
        if (pieces is < 0 or > Most) return Outcome.Refused(Class, "out-of-range", 0, Most);
        Pieces = pieces;
        return Outcome.Done;
    }
}
