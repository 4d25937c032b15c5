using AfterSalesKpi.Web.Access;
using Microsoft.Extensions.Time.Testing;

namespace AfterSalesKpi.Web.Tests.Access;

public sealed class TallyTests
{
    private readonly FakeTimeProvider clock = new();

    [Fact]
    public void So_many_are_allowed_and_then_it_says_how_long_to_wait()
    {
        var tally = new Tally(2, TimeSpan.FromMinutes(1), clock);

        Assert.Null(tally.Take("a"));
        clock.Advance(TimeSpan.FromSeconds(20));
        Assert.Null(tally.Take("a"));
        Assert.Equal(TimeSpan.FromSeconds(40), tally.Take("a"));
        Assert.Null(tally.Take("b"));
    }

    [Fact]
    public void After_the_window_it_begins_anew()
    {
        var tally = new Tally(1, TimeSpan.FromMinutes(1), clock);
        tally.Take("a");
        clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Null(tally.Take("a"));
        Assert.NotNull(tally.Take("a"));
    }

    [Fact]
    public void What_is_given_back_can_be_taken_again()
    {
        var tally = new Tally(1, TimeSpan.FromMinutes(1), clock);
        tally.Take("a");
        tally.GiveBack("a");

        Assert.Null(tally.Take("a"));
    }

    [Fact]
    public void Many_at_once_are_counted_rightly()
    {
        var tally = new Tally(100, TimeSpan.FromMinutes(1), clock);
        var allowed = 0;

        Parallel.For(0, 1000, _ =>
        {
            if (tally.Take("a") is null) Interlocked.Increment(ref allowed);
        });

        Assert.Equal(100, allowed);
    }
}
