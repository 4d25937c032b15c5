using AfterSalesKpi.Domain.Records.Parts;
using AfterSalesKpi.Domain.Shared;
using CsCheck;
using static AfterSalesKpi.Domain.Records.Parts.StockMovementKind;

namespace AfterSalesKpi.Domain.Tests.Records.Parts;

public sealed class StockLedgerTests
{
    private static readonly TimeZoneInfo Shanghai = LocalTime.Zone("Asia/Shanghai");
    private static readonly DateOnly First = new(2026, 7, 1);
    private int entries;

    [Fact]
    public void Every_day_has_its_issues_and_what_is_held_at_its_end()
    {
        var days = Replay(
            4,
            Entry(1, Receipt, 10, At(1, 9), 100),
            Entry(2, Receipt, 2, At(1, 9), 5_000),
            Entry(1, Issue, 3, At(1, 10)),
            Entry(1, CounterSale, 1, At(3, 10)),
            Entry(1, Return, 2, At(3, 11))).Days;
        Assert.Equal(
            [
                new(First, 300, 10_700), new(First.AddDays(1), 0, 10_700), new(First.AddDays(2), -100, 10_800), new(First.AddDays(3), 0, 10_800),
            ],
            days);
    }

    [Theory]
    [InlineData(SupplierReturn, 4)]
    [InlineData(TransferOut, 4)]
    [InlineData(WriteOff, 4)]
    [InlineData(Adjustment, -4)]
    [InlineData(TransferIn, 4)]
    [InlineData(Receipt, 4)]
    [InlineData(Adjustment, 4)]
    public void Only_issues_sales_and_returns_from_orders_turn_stock_over(StockMovementKind kind, int quantity)
    {
        var day = Assert.Single(Replay(1, Entry(1, Receipt, 10, At(1, 9), 100), Entry(1, kind, quantity, At(1, 10), 100)).Days);
        Assert.Equal(0, day.IssuedFen);
    }

    [Fact]
    public void Movements_apply_in_order_of_time_then_reference_by_code_point()
    {
        // In this order the issue takes 10 pieces at 100; in any other it would take some at 200 or find none.
        StockEntry[] movements =
        [
            new(1, Receipt, 10, 200, null, At(1, 9), "a"),
            new(1, Issue, 10, null, null, At(1, 9), "B"),
            new(1, Receipt, 10, 100, null, At(1, 9), "A"),
        ];
        foreach (var order in new[] { movements, [.. movements.Reverse()], [movements[1], movements[2], movements[0]] })
        {
            Assert.Equal(new StockDayTotals(First, 1_000, 2_000), Assert.Single(Replay(1, order).Days));
        }
    }

    [Fact]
    public void A_day_ends_at_the_store_s_own_midnight()
    {
        var days = Replay(2, Entry(1, Receipt, 10, At(1, 9), 100), Entry(1, Issue, 1, At(1, 24).AddSeconds(-1)), Entry(1, Issue, 2, At(1, 24))).Days;
        Assert.Equal([100L, 200L], days.Select(d => d.IssuedFen));
        Assert.Equal(At(1, 24).AddSeconds(-1), StockLedger.LastSecond(First, Shanghai));
    }

    [Fact]
    public void A_pool_below_zero_lowers_nothing_of_what_others_hold()
    {
        var day = Assert.Single(Replay(1, Entry(1, Receipt, 10, At(1, 9), 100), Entry(2, Issue, 5, At(1, 10), partCost: 70)).Days);
        Assert.Equal(new StockDayTotals(First, 350, 1_000), day);
    }

    [Fact]
    public void A_movement_outside_the_days_is_an_error_not_a_loss()
    {
        Assert.Throws<ArgumentException>(() => Replay(1, Entry(1, Receipt, 1, At(2, 9), 1)));
        Assert.Throws<ArgumentException>(() => Replay(1, Entry(1, Receipt, 1, At(0, 9), 1)));
    }

    [Fact]
    public void Playing_in_two_stretches_gives_what_playing_at_once_gives() =>
        Gen.Select(Gen.Int[0, 59], Gen.Int[0, 3], Gen.Int[1, 9], Gen.Int[1, 20], Gen.Int[0, 500]).Array[0, 60].Select(Gen.Int[0, 20]).Sample((moves, cut) =>
        {
            var all = moves.Select((m, i) => new StockEntry(
                m.Item2, (StockMovementKind)m.Item3, m.Item4, i % 2 == 0 ? m.Item5 : null, 40, At(1, m.Item1 * 8), $"{i:000}")).ToList();
            var middle = First.AddDays(cut);
            var (once, split) = (StockLedger.Replay(StockLedger.Empty, all, First, First.AddDays(20), Shanghai), LocalTime.StartOfDay(middle, Shanghai));
            var before = StockLedger.Replay(StockLedger.Empty, all.Where(e => e.At < split), First, middle, Shanghai);
            var after = StockLedger.Replay(before.Closing, all.Where(e => e.At >= split), middle, First.AddDays(20), Shanghai);
            Assert.Equal(once.Days, before.Days.Concat(after.Days));
            Assert.Equal(once.Closing.OrderBy(p => p.Key), after.Closing.OrderBy(p => p.Key));
            Assert.Equal(once.Days[^1].HeldFen, once.Closing.Values.Sum(p => p.ValueFen));
        });

    private static DateTime At(int day, int hour) => LocalTime.StartOfDay(First, Shanghai).AddDays(day - 1).AddHours(hour);

    private static StockReplay Replay(int days, params StockEntry[] entries) =>
        StockLedger.Replay(StockLedger.Empty, entries, First, First.AddDays(days), Shanghai);

    private StockEntry Entry(long part, StockMovementKind kind, int quantity, DateTime at, long? unitCost = null, long? partCost = null) =>
        new(part, kind, quantity, unitCost, partCost, at, $"M-{++entries}");
}
