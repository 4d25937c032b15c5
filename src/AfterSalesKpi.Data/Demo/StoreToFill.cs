using System.Globalization;
using AfterSalesKpi.Data.Demo.Staff;
using AfterSalesKpi.Data.Demo.Words;
using AfterSalesKpi.Domain.Organization;

namespace AfterSalesKpi.Data.Demo;

/// <summary>What everything that happens in a store needs to know: who works there, what time it is, what it sells, and its dice.</summary>
internal sealed class StoreToFill
{
    private readonly Dictionary<DateOnly, int> orders = [];
    private int customers;

    public required Store Store { get; init; }

    /// <summary>Its number among the group's stores, from 1.</summary>
    public required int Number { get; init; }

    public required Roster Roster { get; init; }

    public required StoreClock Clock { get; init; }

    public required Dice Dice { get; init; }

    /// <summary>Orders in a usual month.</summary>
    public required int Orders { get; init; }

    public int GroupId => Store.GroupId;

    public int Id => Store.Id;

    public City City => City.OfStore(Number).City;

    public IReadOnlyList<CarModel> Models => CarModel.Brands[(Number - 1) % CarModel.Brands.Count];

    /// <summary>Technicians whose clock runs on a vehicle at the moment up to which the demo tells.</summary>
    public HashSet<int> Working { get; } = [];

    /// <summary>The month being told.</summary>
    public MonthOfRecords Month { get; set; } = new();

    /// <summary>How many customers it has had.</summary>
    public int NextCustomer() => ++customers;

    /// <summary>A number for an order of that day.</summary>
    public string NextOrder(DateOnly day)
    {
        orders[day] = orders.GetValueOrDefault(day) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"WO{day:yyMMdd}{orders[day]:000}");
    }
}
