using AfterSalesKpi.Data.Demo.Words;

namespace AfterSalesKpi.Data.Demo.Workshop;

/// <summary>A customer with one of their vehicles, as the store remembers them between visits.</summary>
internal sealed record Guest(long CustomerId, long VehicleId, CarModel Model, DateOnly SoldOn, int KmAYear, bool HasPhone, DateTime? NoCallsSince)
{
    /// <summary>What the odometer shows on a day.</summary>
    public int MileageOn(DateOnly day) => 20 + (int)((long)KmAYear * Math.Max(0, day.DayNumber - SoldOn.DayNumber) / 365);
}
