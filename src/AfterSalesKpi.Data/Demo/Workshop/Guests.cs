using AfterSalesKpi.Data.Demo.Words;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Workshop;

namespace AfterSalesKpi.Data.Demo.Workshop;

/// <summary>Who comes to a store: customers whose next visit is due, and new ones for the rest of the day's work.</summary>
internal sealed class Guests(StoreToFill store, IEnumerable<Guest> fromElsewhere)
{
    private const double AlwaysNew = 0.17;

    private readonly Dice dice = store.Dice.For(10);
    private readonly PriorityQueue<Guest, DateOnly> due = new();
    private readonly PriorityQueue<Visit, DateOnly> complaints = new();
    private readonly Queue<Guest> travellers = new(fromElsewhere);
    private int vehicles;

    /// <summary>Who comes next on a day.</summary>
    public Visit Next(DateOnly day)
    {
        if (complaints.TryPeek(out _, out var when) && when <= day) return complaints.Dequeue();
        var type = JobKind.AnyType(dice);
        if (travellers.Count > 0 && dice.Chance(0.02)) return new Visit(travellers.Dequeue(), type);
        if (dice.Chance(AlwaysNew) || !due.TryPeek(out _, out when) || when > day) return new Visit(Welcome(day), type);
        var guest = due.Dequeue();
        return new Visit(dice.Chance(0.04) ? SecondVehicle(guest, day) : guest, type);
    }

    /// <summary>A visit after which the customer comes again one day: most within half a year.</summary>
    public void ComeAgain(Guest guest, DateOnly left, double liked)
    {
        if (dice.Chance(0.6 + (0.05 * liked))) due.Enqueue(guest, left.AddDays(dice.Between(50, 165)));
        else if (dice.Chance(0.5)) due.Enqueue(guest, left.AddDays(dice.Between(185, 330)));
    }

    /// <summary>A visit because something did not hold.</summary>
    public void ComeBack(Visit visit, DateOnly on) => complaints.Enqueue(visit, on);

    private Guest Welcome(DateOnly day)
    {
        var customer = new Customer(store.GroupId, $"C{store.Number:00}-{store.NextCustomer():00000}").Number();
        var hasPhone = dice.Chance(0.98);
        var noCalls = dice.Chance(0.01) ? OpeningHours.Opening(day).AddDays(dice.Between(-20, 60)) : (DateTime?)null;
        if (noCalls is { } wish && !store.Clock.Passed(wish)) noCalls = null;
        customer.Describe(
            PersonNames.Person(dice), hasPhone ? PersonNames.Phone(dice) : null, dice.Chance(0.13) ? PersonNames.Referrer(dice) : null, noCalls is { } at ? store.Clock.Utc(at) : null);
        store.Month.Customers.Add(customer);
        return Park(customer.Id, hasPhone, noCalls, day);
    }

    private Guest SecondVehicle(Guest guest, DateOnly day) => Park(guest.CustomerId, guest.HasPhone, guest.NoCallsSince, day);

    private Guest Park(long customerId, bool hasPhone, DateTime? noCalls, DateOnly day)
    {
        var model = dice.Pick(store.Models);
        var soldOn = day.AddDays(-(int)(3200 * dice.Share() * dice.Share()) - 5);
        var vehicle = new Vehicle(store.GroupId, model.VinOf(store.Number, ++vehicles, soldOn.Year)).Number();
        vehicle.Describe(City.PlateOf(store.City, model.Electric, dice), model.Name, model.Brand, soldOn, null);
        store.Month.Vehicles.Add(vehicle);
        return new Guest(customerId, vehicle.Id, model, soldOn, dice.Between(6000, 26000), hasPhone, noCalls);
    }
}
