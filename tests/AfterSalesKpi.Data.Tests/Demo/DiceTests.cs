using AfterSalesKpi.Data.Demo;

namespace AfterSalesKpi.Data.Tests.Demo;

public sealed class DiceTests
{
    [Fact]
    public void The_same_seed_throws_the_same_numbers_for_ever()
    {
        var dice = new Dice(1);

        // Written down once: demo data made by an earlier version are made again by a later one.
        Assert.Equal([56, 74, 97, 44, 44], Enumerable.Range(0, 5).Select(_ => dice.Between(0, 99)));
    }

    [Fact]
    public void Dice_for_a_purpose_do_not_heed_what_was_thrown_before()
    {
        var (fresh, used) = (new Dice(3), new Dice(3));
        for (var i = 0; i < 10; i++) used.Share();

        Assert.Equal(fresh.For(5).Share(), used.For(5).Share());
        Assert.NotEqual(fresh.For(5).Share(), fresh.For(6).Share());
    }

    [Fact]
    public void Something_that_weighs_nothing_is_never_picked()
    {
        var dice = new Dice(2);

        Assert.All(Enumerable.Range(0, 1000), _ => Assert.NotEqual(2, dice.Pick([1, 2, 3], n => n == 2 ? 0 : 1)));
    }
}
