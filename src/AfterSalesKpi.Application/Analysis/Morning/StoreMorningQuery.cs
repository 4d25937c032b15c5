namespace AfterSalesKpi.Application.Analysis.Morning;

/// <summary>Reads a store's morning: a handful of statements, each by an index, whatever the history.</summary>
public sealed class StoreMorningQuery(
    MorningDaysQuery days, DayFiguresQuery figures, ShopFiguresQuery shop, OpenLoopsQuery loops, PeoplePresentQuery people,
    BookingSlotsQuery bookings)
{
    /// <summary>The morning of a store of the scope; null for any other.</summary>
    public async Task<StoreMorning?> Run(int storeId, CancellationToken ct)
    {
        if (await days.Run(storeId, ct) is not { } looked) return null;
        return new StoreMorning(
            looked,
            await figures.Run(storeId, looked.Yesterday, ct),
            await shop.Run(storeId, looked.Now, looked.All, ct),
            await loops.Run(storeId, looked.Now, looked.Zone, ct),
            await people.Run(storeId, looked.Today, ct),
            await bookings.Run(storeId, looked.All, looked.Zone, ct));
    }
}
