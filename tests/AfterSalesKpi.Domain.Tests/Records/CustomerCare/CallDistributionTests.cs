using AfterSalesKpi.Domain.Records.CustomerCare;

namespace AfterSalesKpi.Domain.Tests.Records.CustomerCare;

public sealed class CallDistributionTests
{
    private static readonly Dictionary<long, int> Nobody = [];

    [Fact]
    public void Customers_are_shared_evenly_and_always_in_the_same_way()
    {
        var first = CallDistribution.Share([1, 2, 3, 4, 5], Nobody, [7, 8], new Dictionary<int, int>());
        Assert.Equal([7, 8, 7, 8, 7], first.OrderBy(s => s.Key).Select(s => s.Value));
        Assert.Equal(first, CallDistribution.Share([1, 2, 3, 4, 5], Nobody, [7, 8], new Dictionary<int, int>()));
    }

    [Fact]
    public void Who_carries_less_is_given_more() =>
        Assert.Equal([8, 8, 7], CallDistribution.Share([1, 2, 3], Nobody, [7, 8], new Dictionary<int, int> { [7] = 2 }).OrderBy(s => s.Key).Select(s => s.Value));

    [Fact]
    public void A_customer_stays_with_who_calls_them_already_unless_that_person_is_gone()
    {
        var known = new Dictionary<long, int> { [1] = 8, [2] = 9 };
        Assert.Equal((8, 7), (CallDistribution.Share([1, 2], known, [7, 8], new Dictionary<int, int>()) is var s ? s[1] : 0, s[2]));
        Assert.Empty(CallDistribution.Share([1], known, [], new Dictionary<int, int>()));
    }
}
