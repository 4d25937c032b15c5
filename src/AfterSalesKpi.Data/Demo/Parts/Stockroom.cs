using AfterSalesKpi.Data.Demo.Workshop;
using AfterSalesKpi.Domain.Records.Parts;

namespace AfterSalesKpi.Data.Demo.Parts;

/// <summary>
/// A store's parts. Orders speak for pieces when they are planned; the movement is entered when its moment comes, so that the book a
/// clerk counts by is the book of that moment.
/// </summary>
internal sealed class Stockroom(StoreToFill store)
{
    private readonly Dice dice = store.Dice.For(20);
    private readonly PriorityQueue<(Shelf Shelf, StockMovementKind Kind, int Quantity, long? WorkOrderId), (DateTime At, long Turn)> planned = new();
    private readonly List<Shelf> shelves = [];

    /// <summary>What was asked for from here on the clerk has not answered yet.</summary>
    private readonly DateTime lastHour = OpeningHours.LastOpen(store.Clock.Now).AddHours(-1);
    private long turn;
    private int requests;
    private int movements;

    public IReadOnlyList<Shelf> Shelves => shelves;

    /// <summary>Fills the shelves on the first morning.</summary>
    public void Open(DateOnly day)
    {
        foreach (var (kind, per100) in PartKind.All.Zip(JobKind.PiecesPerHundredOrders()))
        {
            var monthly = per100 * store.Orders / 100;
            var part = new Part(store.GroupId, store.Id, kind.Sku).Number();
            var fen = (long)(kind.Yuan * 100 * store.Models[0].PriceLevel);
            part.Describe(kind.Name, kind.Class, fen, shelf: PlaceOf(kind, shelves.Count)).Insist();
            store.Month.Parts.Add(part);
            // Two months' use lies there on average: small where use is fast and sure, a piece or two where it is rare.
            var (below, upTo) = kind.Stocked ? ((int)(monthly * 0.8) + 1, (int)(monthly * 3.2) + 2) : (-1, 0);
            var shelf = new Shelf(part, kind, below, upTo);
            shelves.Add(shelf);
            if (upTo > 0) Order(shelf, dice.Between(Math.Max(1, below), upTo), OpeningHours.Opening(day));
        }

        Enter(OpeningHours.Opening(day).AddMinutes(5));
    }

    /// <summary>
    /// Asks for pieces at a moment. What is missing is ordered at once and handed out when it comes.
    /// </summary>
    /// <returns>When all of it is there; the moment itself when the shelf had enough.</returns>
    public DateTime Ask(int place, int quantity, DateTime at, long? workOrderId)
    {
        var shelf = shelves[place];
        var filled = Math.Min(shelf.Free, quantity);
        if (workOrderId is { } order && store.Clock.Passed(at) && at >= lastHour)
        {
            Wait(shelf, quantity, at, order);
            return at;
        }

        if (store.Clock.Passed(at)) Request(shelf, quantity, filled, at, workOrderId);
        if (filled > 0) Speak(shelf, StockMovementKind.Issue, filled, at.AddMinutes(dice.Between(1, 6)), workOrderId);
        if (filled == quantity) return at;

        var comes = OpeningHours.NextOpen(dice.Chance(0.45) ? at.AddHours(dice.Between(2, 5)) : at.Date.AddDays(dice.Chance(0.75) ? 1 : dice.Between(2, 4)).AddHours(dice.Within(9.5, 15)));
        Order(shelf, quantity - filled, comes);
        if (store.Clock.Passed(at) && !store.Clock.Passed(comes)) store.Month.PartRequests[^1].Missing(filled, store.Clock.Utc(at), DateOnly.FromDateTime(comes));
        Speak(shelf, StockMovementKind.Issue, quantity - filled, comes.AddMinutes(dice.Between(3, 12)), workOrderId);
        return comes.AddMinutes(15);
    }

    /// <summary>Orders pieces that come at a moment.</summary>
    public void Order(Shelf shelf, int quantity, DateTime comes)
    {
        shelf.Coming += quantity;
        Plan(shelf, StockMovementKind.Receipt, quantity, comes, null);
    }

    /// <summary>Brings unused pieces of an order back.</summary>
    public void Return(int place, int quantity, DateTime at, long workOrderId) => Plan(shelves[place], StockMovementKind.Return, quantity, at, workOrderId);

    /// <summary>Lets a movement happen that no order asked for, at its moment.</summary>
    public void Plan(Shelf shelf, StockMovementKind kind, int quantity, DateTime at, long? workOrderId) =>
        planned.Enqueue((shelf, kind, quantity, workOrderId), (at, ++turn));

    /// <summary>Hands over the counter what is there.</summary>
    public void Sell(int place, DateTime at)
    {
        var shelf = shelves[place];
        if (store.Clock.Passed(at)) Request(shelf, 1, Math.Min(1, shelf.Free), at, null);
        if (shelf.Free > 0) Speak(shelf, StockMovementKind.CounterSale, 1, at, null);
    }

    /// <summary>Enters every movement up to a moment.</summary>
    public void Enter(DateTime upTo)
    {
        while (planned.TryPeek(out var next, out var when) && when.At <= upTo)
        {
            planned.Dequeue();
            Enter(next.Shelf, next.Kind, next.Quantity, when.At, next.WorkOrderId);
        }
    }

    private void Speak(Shelf shelf, StockMovementKind kind, int quantity, DateTime at, long? workOrderId)
    {
        shelf.SpokenFor += quantity;
        Plan(shelf, kind, quantity, at, workOrderId);
    }

    private void Request(Shelf shelf, int quantity, int filled, DateTime at, long? workOrderId)
    {
        var request = new PartRequest(store.GroupId, store.Id, $"PR{++requests:000000}");
        request.Revise(shelf.Part.Id, quantity, filled, store.Clock.Utc(at), workOrderId).Insist();
        store.Month.PartRequests.Add(request);
    }

    private void Wait(Shelf shelf, int quantity, DateTime at, long workOrderId)
    {
        var request = new PartRequest(store.GroupId, store.Id, $"PR{++requests:000000}");
        request.Ask(shelf.Part.Id, quantity, store.Clock.Utc(at), workOrderId, null).Insist();
        store.Month.PartRequests.Add(request);
    }

    private static string PlaceOf(PartKind kind, int n) => $"{kind.Class}-{(n / 8) + 1:00}-{(n % 8) + 1:00}";

    private void Enter(Shelf shelf, StockMovementKind kind, int quantity, DateTime at, long? workOrderId)
    {
        if (!store.Clock.Passed(at)) return;
        var incoming = kind is StockMovementKind.Receipt or StockMovementKind.Return or StockMovementKind.TransferIn;
        shelf.Quantity += incoming || kind == StockMovementKind.Adjustment ? quantity : -quantity;
        if (kind is StockMovementKind.Issue or StockMovementKind.CounterSale) shelf.SpokenFor = Math.Max(0, shelf.SpokenFor - quantity);
        if (kind == StockMovementKind.Receipt) shelf.Coming = Math.Max(0, shelf.Coming - quantity);

        // Purchase prices move a little around the usual one.
        long? cost = kind is StockMovementKind.Receipt or StockMovementKind.TransferIn ? shelf.CostFen * dice.Between(96, 105) / 100 : null;
        var movement = new StockMovement(store.GroupId, store.Id, $"SM{++movements:0000000}");
        movement.Revise(shelf.Part.Id, kind, quantity, cost, store.Clock.Utc(at), workOrderId).Insist();
        store.Month.StockMovements.Add(movement);
    }
}
