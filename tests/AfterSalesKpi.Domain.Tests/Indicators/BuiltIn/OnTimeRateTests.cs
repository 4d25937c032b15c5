using AfterSalesKpi.Domain.Indicators.BuiltIn;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Tests.Indicators.Lists;
using static AfterSalesKpi.Domain.Tests.Indicators.Lists.TestRecords;

namespace AfterSalesKpi.Domain.Tests.Indicators.BuiltIn;

public sealed class OnTimeRateTests
{
    private readonly TestRecords records = new();

    private static readonly DateTime Promised = At("2026-07-02 09:00:00");

    [Fact]
    public void Completed_by_the_promised_second_is_on_time_at_its_completion()
    {
        records.Order(o => o with { PromisedAt = Promised, CompletedAt = Promised.AddSeconds(-5) });
        records.Order(o => o with { PromisedAt = Promised, CompletedAt = Promised });
        Assert.Equal([(1, Promised.AddSeconds(-5)), (1, Promised)], records.Rows<OnTimeRate>().Select(r => (r.Numerator, r.At)));
    }

    [Fact]
    public void Late_orders_lie_at_their_promise_whether_or_not_they_are_ever_completed()
    {
        records.Order(o => o with { PromisedAt = Promised, CompletedAt = Promised.AddSeconds(1) });
        records.Order(o => o with { PromisedAt = Promised });
        Assert.Equal([(0, Promised), (0, Promised)], records.Rows<OnTimeRate>().Select(r => (r.Numerator, r.At)));
    }

    [Fact]
    public void An_open_order_makes_no_row_before_its_promise_runs_out()
    {
        records.Order(o => o with { PromisedAt = Promised });
        Assert.Empty(records.Rows<OnTimeRate>(Always.UpTo(Promised.AddSeconds(-1))));
        Assert.Single(records.Rows<OnTimeRate>(Always.UpTo(Promised)));
    }

    [Fact]
    public void A_later_promise_agreed_to_before_the_first_ran_out_counts()
    {
        Late(new LaterPromise(Promised.AddSeconds(-1), Promised.AddHours(5), AgreedByCustomer: true));
        Assert.Equal([(Technician, 1, 1)], records.Count<OnTimeRate>());
    }

    [Fact]
    public void A_promise_changed_after_it_ran_out_does_not_count()
    {
        Late(new LaterPromise(Promised, Promised.AddHours(5), AgreedByCustomer: true));
        Late(new LaterPromise(Promised.AddSeconds(1), Promised.AddHours(5), AgreedByCustomer: true));
        Assert.Equal([(Technician, 0, 1), (Technician, 0, 1)], records.Count<OnTimeRate>());
    }

    [Fact]
    public void A_promise_the_customer_did_not_agree_to_does_not_count()
    {
        Late(new LaterPromise(Promised.AddHours(-1), Promised.AddHours(5), AgreedByCustomer: false));
        Assert.Equal([(Technician, 0, 1)], records.Count<OnTimeRate>());
    }

    [Fact]
    public void A_third_promise_counts_when_the_second_had_not_run_out_whatever_their_order_in_the_list()
    {
        Late(
            new LaterPromise(Promised.AddMinutes(30), Promised.AddHours(5), AgreedByCustomer: true),
            new LaterPromise(Promised.AddHours(-1), Promised.AddHours(1), AgreedByCustomer: true));
        Assert.Equal([(Technician, 1, 1)], records.Count<OnTimeRate>());
    }

    [Fact]
    public void Internal_orders_count_and_cancelled_ones_do_not_even_when_already_late()
    {
        records.Order(o => o with { ServiceType = ServiceType.Internal, PromisedAt = Promised });
        records.Order(o => o with { PromisedAt = Promised, CancelledAt = Promised.AddDays(1) });
        records.Order();
        Assert.Equal([(Technician, 0, 1)], records.Count<OnTimeRate>());
    }

    private void Late(params LaterPromise[] promises) =>
        records.Order(o => o with { PromisedAt = Promised, CompletedAt = Promised.AddHours(2), Promises = promises });
}
