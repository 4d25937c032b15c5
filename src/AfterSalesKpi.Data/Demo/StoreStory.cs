using AfterSalesKpi.Data.Demo.Parts;
using AfterSalesKpi.Data.Demo.Staff;
using AfterSalesKpi.Data.Demo.Workshop;

namespace AfterSalesKpi.Data.Demo;

/// <summary>A store's life, told month by month: what one month brought is given away before the next is told.</summary>
internal sealed class StoreStory
{
    private const int DaysBooked = 10;

    private readonly StoreToFill store;
    private readonly Stockroom stock;
    private readonly PartsDays parts;
    private readonly Reception reception;
    private readonly StaffMonths staff;
    private readonly Guests guests;

    public StoreStory(StoreToFill store, IEnumerable<Guest> fromElsewhere)
    {
        this.store = store;
        guests = new Guests(store, fromElsewhere);
        stock = new Stockroom(store);
        parts = new PartsDays(store, stock);
        reception = new Reception(store, stock, guests);
        staff = new StaffMonths(store);
    }

    /// <summary>The months from the first day on, up to the present one.</summary>
    public IEnumerable<MonthOfRecords> Months(DateOnly first)
    {
        stock.Open(OpenDay(first));
        for (var month = first; month <= store.Clock.Today; month = month.AddMonths(1))
        {
            Tell(month, month.AddMonths(1));
            if (month.AddMonths(1) > store.Clock.Today) LookAhead();
            yield return store.Month;
            store.Month = new MonthOfRecords();
        }
    }

    private void Tell(DateOnly first, DateOnly next)
    {
        var visits = Seasons.Visits(first, next, store.Orders, store.Dice.For(first.DayNumber));
        for (var day = first; day < next && day <= store.Clock.Today; day = day.AddDays(1))
        {
            store.Roster.Begin(day);
            if (!OpeningHours.IsOpen(day)) continue;
            parts.Sell(day);
            staff.Begin(day);
            reception.Receive(day, visits[day.DayNumber - first.DayNumber]);
            parts.Close(day);
        }
    }

    /// <summary>What stands in the workshop now, and who has booked for the next days.</summary>
    private void LookAhead()
    {
        new Board(store, guests).Fill();
        reception.ExpectSoon();
        for (var ahead = 1; ahead <= DaysBooked; ahead++)
        {
            var day = store.Clock.Today.AddDays(ahead);
            if (OpeningHours.IsOpen(day)) reception.Expect(day, Math.Max(2, store.Orders * (DaysBooked + 2 - ahead) / 400)); // fewer, the farther away
        }
    }

    private static DateOnly OpenDay(DateOnly day) => DateOnly.FromDateTime(OpeningHours.NextOpen(OpeningHours.Opening(day)));
}
