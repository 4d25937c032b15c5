using AfterSalesKpi.Data.Demo.Staff;
using AfterSalesKpi.Data.Demo.Words;
using AfterSalesKpi.Data.Demo.Workshop;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.Parts;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Data.Demo;

/// <summary>
/// Fills one store of a group with its people and everything that happened there. Memory holds one month of one store, however
/// many are asked for. The scope must be the group.
/// </summary>
public sealed class StoreLoader(KpiDbContext db)
{
    private const int Travellers = 30;

    /// <summary>Makes the store with all its records; whoever calls keeps it in one transaction.</summary>
    /// <param name="group">The group.</param>
    /// <param name="number">The store's number in it, from 1.</param>
    /// <param name="size">How much, from which seed, until when.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task<Store> Load(DealerGroup group, int number, DemoSize size, CancellationToken ct)
    {
        var dice = new Dice((ulong)size.Seed).For(number);
        var (city, place) = City.OfStore(number);
        var store = new Store(group.Id, CodeOf(number), $"{group.Name[..2]}{place}店");
        store.Describe(store.Name, city.Region, LocalTime.DefaultZone).Insist();
        db.Add(store);
        await db.SaveChangesAsync(ct);

        var clock = new StoreClock(LocalTime.Zone(store.TimeZone), size.Until);
        var first = FirstDay(group, clock, size.Months);
        var positions = await db.Positions.AsNoTracking().GroupBy(p => p.Kind).Select(g => new { g.Key, Id = g.Min(p => p.Id) }).ToDictionaryAsync(p => p.Key, p => p.Id, ct);
        var roster = new Roster(store, number, positions, size.OrdersPerStoreAndMonth, first, size.Months, dice.For(1));
        db.AddRange(roster.All.Select(p => p.Employee));
        db.Add(OpeningHours.Kept(store, size.OrdersPerStoreAndMonth, first.Year, clock.Today.Year + 1));
        db.Add(new StockToReplay(group.Id, store.Id, clock.Utc(first.ToDateTime(TimeOnly.MinValue))));
        await db.SaveChangesAsync(ct);

        var filled = new StoreToFill { Store = store, Number = number, Roster = roster, Clock = clock, Dice = dice, Orders = size.OrdersPerStoreAndMonth };
        foreach (var month in new StoreStory(filled, await FromNextDoor(number, ct)).Months(first)) await Write(month, ct);
        return store;
    }

    /// <summary>The code of the store of that number.</summary>
    public static string CodeOf(int number) => $"S{number:00}";

    private static DateOnly FirstDay(DealerGroup group, StoreClock clock, int months) =>
        StoreMonth.Of(clock.Today, group.FirstDayOfMonth).AddMonths(1 - months).Days(group.FirstDayOfMonth).First;

    /// <summary>Some customers of the store before this one, who will visit here too: customers belong to the group.</summary>
    private async Task<List<Guest>> FromNextDoor(int number, CancellationToken ct)
    {
        var neighbour = CodeOf(number - 1);
        var seen = await (
            from o in db.WorkOrders.AsNoTracking()
            join s in db.Stores on o.StoreId equals s.Id
            join c in db.Customers on o.CustomerId equals c.Id
            join v in db.Vehicles on o.VehicleId equals v.Id
            where s.Code == neighbour && o.DeliveredAt != null && c.Phone != null
            orderby o.Number, o.Id
            select new { o.CustomerId, o.VehicleId, v.Brand, v.Model, v.SoldOn }).Take(Travellers).ToListAsync(ct);
        var models = CarModel.Brands.SelectMany(b => b).ToDictionary(m => (m.Brand, m.Name));
        return [.. seen.Select(o => new Guest(o.CustomerId, o.VehicleId, models[(o.Brand!, o.Model!)], o.SoldOn!.Value, 15000, true, null))]; // the demo's own vehicles have all three
    }

    /// <summary>Each kind after those that it refers to; the trail tells of each kind once, because nobody entered these records.</summary>
    private async Task Write(MonthOfRecords month, CancellationToken ct)
    {
        await Write(month.Parts, ct);
        await Write(month.Customers, ct);
        await Write(month.Vehicles, ct);
        await Write(month.WorkOrders, ct);
        await Write([.. month.WorkOrders.SelectMany(o => o.Jobs)], ct);
        await Write(month.StockMovements, ct);
        await Write(month.PartRequests, ct);
        await Write(month.StockCounts, ct);
        await Write(month.FollowUps, ct);
        await Write(month.SurveyResponses, ct);
        await Write([.. month.SurveyResponses.SelectMany(r => r.EmployeeRatings)], ct);
        await Write(month.SurveyInvitations, ct);
        await Write(month.InvitedOrders, ct);
        await Write(month.Complaints, ct);
        await Write(month.TrainingResults, ct);
        await Write(month.PeerReviews, ct);
    }

    private async Task Write<T>(List<T> records, CancellationToken ct)
        where T : class
    {
        if (records.Count > 0) await db.BulkInsertAsync(records, ct, BulkAudit.AllAsOne);
    }
}
