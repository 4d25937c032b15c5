namespace AfterSalesKpi.Application.Analysis.Morning;

/// <summary>What a service manager needs to know before the morning's meeting.</summary>
/// <param name="Days">The days looked at.</param>
/// <param name="Yesterday">What happened on the last open day.</param>
/// <param name="Shop">The cars that stand in the shop.</param>
/// <param name="Loops">What is not ended with customers.</param>
/// <param name="People">Who is there.</param>
/// <param name="Bookings">Who comes today.</param>
public sealed record StoreMorning(
    MorningDays Days, DayFigures Yesterday, ShopFigures Shop, OpenLoops Loops, IReadOnlyList<PersonPresent> People, IReadOnlyList<BookingSlot> Bookings);
