using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Records.Parts;

/// <summary>How far a store's days are made; one a store that ever moved stock. Whoever makes days holds this row's lock meanwhile.</summary>
public sealed class StockBook : IStoreOwned
{
    private StockBook()
    {
    }

    /// <summary>A book with no day yet.</summary>
    public StockBook(int groupId, int storeId) => (GroupId, StoreId) = (groupId, storeId);

    /// <inheritdoc />
    public int GroupId { get; private set; }

    /// <summary>The store, and the key.</summary>
    public int StoreId { get; private set; }

    /// <summary>The last local day made; null before the first.</summary>
    public DateOnly? MadeThrough { get; private set; }

    /// <summary>The time zone they were made in: in another one they are other days.</summary>
    public string TimeZone { get; private set; } = LocalTime.DefaultZone;

    /// <summary>The first month whose <see cref="StockOpening"/>s are kept; those of every later month up to the last day made are too.</summary>
    public StoreMonth? OpeningsSince { get; private set; }

    /// <summary>When the store's <see cref="PartStock"/>s were made; null before the first time.</summary>
    public DateTime? ShelvesMadeAt { get; private set; }

    /// <summary>How often its days were made; changing it is what takes the lock.</summary>
    public int Turns { get; private set; }

    /// <summary>Says how far the days are made now.</summary>
    public void MakeThrough(DateOnly day, string timeZone, StoreMonth? openingsSince) =>
        (MadeThrough, TimeZone, OpeningsSince) = (day, timeZone, openingsSince);

    /// <summary>Says when the shelves were made.</summary>
    public void MakeShelves(DateTime at) => ShelvesMadeAt = at;
}
