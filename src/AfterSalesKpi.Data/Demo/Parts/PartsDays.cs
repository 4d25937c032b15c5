using AfterSalesKpi.Data.Demo.Staff;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.Parts;

namespace AfterSalesKpi.Data.Demo.Parts;

/// <summary>A parts clerk's day: what is sold over the counter, counted, ordered, sent back and thrown away.</summary>
internal sealed class PartsDays(StoreToFill store, Stockroom stock)
{
    private static readonly StockMovementKind[] OnceAWhile =
        [StockMovementKind.SupplierReturn, StockMovementKind.WriteOff, StockMovementKind.TransferOut, StockMovementKind.TransferIn];

    private readonly Dice dice = store.Dice.For(21);
    private int counts;

    /// <summary>Sells over the counter; the more the bigger the store.</summary>
    public void Sell(DateOnly day)
    {
        for (var left = store.Orders * dice.Within(0, 2) / 150; dice.Chance(left); left--)
        {
            stock.Sell(dice.Pick(PartKind.OverTheCounter), OpeningHours.Opening(day).AddMinutes(dice.Between(20, 540)));
        }
    }

    /// <summary>After closing: the day's movements stand in the book, some parts are counted, what runs low is ordered.</summary>
    public void Close(DateOnly day)
    {
        stock.Enter(OpeningHours.Closing(day).AddMinutes(1));
        Count(day);
        stock.Enter(day.AddDays(1).ToDateTime(TimeOnly.MinValue).AddSeconds(-1));
        Reorder(day);
        if (day.Day is 8 or 19) TidyUp(day);
    }

    private void Count(DateOnly day)
    {
        var clerk = dice.Pick(store.Roster.Present(PositionKind.PartsClerk, day));
        for (var i = dice.Between(1, 3); i > 0; i--)
        {
            var shelf = dice.Pick(stock.Shelves, s => s.Quantity > 0 ? 1 : 0.01);
            var at = OpeningHours.Closing(day).AddMinutes(5 + (i * 4));
            if (!store.Clock.Passed(at)) continue;
            Count(shelf, clerk, at);
        }
    }

    private void Count(Shelf shelf, Person clerk, DateTime at)
    {
        var wrong = dice.Chance(0.03 - (0.009 * clerk.Careful));
        var difference = wrong ? (dice.Chance(0.7) ? -1 : 1) * dice.Between(1, 2) : 0;
        var found = Math.Max(0, shelf.Quantity + difference);
        var count = new StockCount(store.GroupId, store.Id, $"SC{++counts:000000}");
        count.Revise(shelf.Part.Id, shelf.Quantity, found, clerk.Id, store.Clock.Utc(at)).Insist();
        store.Month.StockCounts.Add(count);
        if (found != shelf.Quantity) stock.Plan(shelf, StockMovementKind.Adjustment, found - shelf.Quantity, at.AddMinutes(20), null);
    }

    private void Reorder(DateOnly day)
    {
        foreach (var shelf in stock.Shelves.Where(s => s.Kind.Stocked))
        {
            if (shelf.ToOrder is not (> 0 and var pieces)) continue;
            // One order in four is late: that is when the shelf runs empty.
            var days = dice.Chance(0.25) ? dice.Between(10, 30) : dice.Between(2, 5);
            var comes = OpeningHours.NextOpen(day.AddDays(days).ToDateTime(new TimeOnly(9, 0))).AddMinutes(dice.Between(5, 90));
            stock.Order(shelf, pieces, comes);
        }
    }

    private void TidyUp(DateOnly day)
    {
        IReadOnlyList<Shelf> full = [.. stock.Shelves.Where(s => s.Free > 3)];
        if (full.Count == 0) return;
        stock.Plan(dice.Pick(full), dice.Pick(OnceAWhile), 1, OpeningHours.Closing(day.AddDays(1)).AddHours(-2), null);
    }
}
