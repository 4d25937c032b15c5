using AfterSalesKpi.Domain.Records.Parts;
using static AfterSalesKpi.Domain.Records.Parts.StockMovementKind;

namespace AfterSalesKpi.Domain.Tests.Records.Parts;

/// <summary>Hand calculations for indicators.md no. 10; amounts in fen.</summary>
public sealed class StockPoolTests
{
    private StockPool pool;

    [Fact]
    public void A_receipt_adds_quantity_times_unit_cost()
    {
        Assert.Equal(1_000, Move(Receipt, 10, 100));
        Assert.Equal(2_500, Move(Receipt, 10, 250));
        Assert.Equal((20, 3_500), (pool.Quantity, pool.ValueFen));
    }

    [Theory]
    [InlineData(Receipt)]
    [InlineData(TransferIn)]
    public void What_comes_in_without_a_cost_comes_at_the_part_s_or_else_the_last_known(StockMovementKind kind)
    {
        Assert.Equal(0, Move(kind, 1));
        Assert.Equal(700, Move(kind, 10, partCost: 70));
        Assert.Equal(140, Move(kind, 2));
    }

    [Theory]
    [InlineData(Issue)]
    [InlineData(CounterSale)]
    [InlineData(SupplierReturn)]
    [InlineData(TransferOut)]
    [InlineData(WriteOff)]
    public void What_goes_out_takes_the_average_whatever_cost_it_names(StockMovementKind kind)
    {
        Move(Receipt, 10, 100);
        Move(Receipt, 10, 200);
        Assert.Equal(600, Move(kind, 4, 999_999, partCost: 5));
        Assert.Equal((16, 2_400), (pool.Quantity, pool.ValueFen));
    }

    [Fact]
    public void A_share_is_taken_to_the_fen_midpoint_up_and_the_last_piece_takes_the_rest()
    {
        // 25 fen in 4 pieces: 6.25 → 6, then 19 in 3: 6.33 → 6, then 13 in 2: 6.5 → 7, then the rest.
        pool = new StockPool(4, 25, 6);
        Assert.Equal([6L, 6L, 7L, 6L], Enumerable.Range(0, 4).Select(_ => Move(Issue, 1)));
        Assert.Equal((0, 0), (pool.Quantity, pool.ValueFen));
    }

    [Fact]
    public void What_comes_back_or_is_found_comes_in_at_the_current_average()
    {
        pool = new StockPool(4, 25, 6);
        Assert.Equal(13, Move(Return, 2, 999_999)); // 12.5
        Assert.Equal((6, 38), (pool.Quantity, pool.ValueFen));
        Assert.Equal(6, Move(Adjustment, 1)); // 6.33
        Assert.Equal((7, 44), (pool.Quantity, pool.ValueFen));
    }

    [Fact]
    public void A_shortage_found_takes_the_average()
    {
        Move(Receipt, 10, 100);
        Assert.Equal(300, Move(Adjustment, -3));
        Assert.Equal((7, 700), (pool.Quantity, pool.ValueFen));
    }

    [Fact]
    public void Issues_beyond_the_book_go_at_the_last_known_cost_and_leave_nothing_held()
    {
        Move(Receipt, 10, 100);
        Assert.Equal(1_200, Move(Issue, 12));
        Assert.Equal((-2, 0), (pool.Quantity, pool.ValueFen));
        Assert.Equal(300, Move(Issue, 3));
        Assert.Equal((-5, 0), (pool.Quantity, pool.ValueFen));
    }

    [Fact]
    public void The_last_known_cost_of_an_emptied_pool_is_what_its_pieces_cost()
    {
        Move(Receipt, 10, 100);
        Move(Receipt, 10, 200);
        Move(Issue, 20);
        Assert.Equal(150, Move(Issue, 1));
        Assert.Equal(150, Move(Return, 1));
    }

    [Fact]
    public void Issues_before_any_cost_was_known_go_at_the_part_s()
    {
        Assert.Equal(140, Move(Issue, 2, 999_999, partCost: 70));
        Assert.Equal(0, Move(Issue, 2));
    }

    [Fact]
    public void Pieces_that_were_free_stay_free()
    {
        Move(Receipt, 2, 0, partCost: 70);
        Assert.Equal(0, Move(Issue, 3, partCost: 70));
    }

    [Fact]
    public void A_late_receipt_first_fills_the_debt_and_what_is_left_is_worth_its_own_cost()
    {
        Move(Receipt, 10, 100);
        Move(Issue, 15);
        Assert.Equal(600, Move(Receipt, 5, 120));
        Assert.Equal((0, 0), (pool.Quantity, pool.ValueFen));
        Move(Issue, 5);
        Assert.Equal(1_200, Move(Receipt, 10, 120));
        Assert.Equal((5, 600), (pool.Quantity, pool.ValueFen));
        Assert.Equal(120, Move(Issue, 1));
    }

    [Fact]
    public void A_late_receipt_that_does_not_fill_the_debt_leaves_nothing_held()
    {
        Move(Issue, 15, partCost: 100);
        Move(Receipt, 5, 120);
        Assert.Equal((-10, 0), (pool.Quantity, pool.ValueFen));
    }

    [Fact]
    public void A_return_into_a_debt_comes_in_at_the_last_known_cost()
    {
        Move(Receipt, 10, 100);
        Move(Issue, 12);
        Assert.Equal(500, Move(Return, 5));
        Assert.Equal((3, 300), (pool.Quantity, pool.ValueFen));
    }

    private long Move(StockMovementKind kind, int quantity, long? unitCost = null, long? partCost = null)
    {
        (pool, var worth) = pool.Apply(kind, quantity, unitCost, partCost);
        return worth;
    }
}
