using AfterSalesKpi.Domain.Indicators.BuiltIn;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Tests.Indicators.Lists;
using static AfterSalesKpi.Domain.Tests.Indicators.Lists.TestRecords;

namespace AfterSalesKpi.Domain.Tests.Indicators.BuiltIn;

public sealed class BookingResponseTimeTests
{
    private readonly TestRecords records = new();

    [Fact]
    public void Seconds_from_booked_to_confirmed_lie_at_the_confirmation()
    {
        records.Order(o => o with { BookedAt = At("2026-06-30 23:59:30"), ConfirmedAt = At("2026-07-01 00:10:00") });
        var row = Assert.Single(records.Rows<BookingResponseTime>());
        Assert.Equal((Advisor, 630, 1, At("2026-07-01 00:10:00")), (row.EmployeeId, row.Numerator, row.Denominator, row.At));
    }

    [Fact]
    public void A_store_without_calendar_is_always_open()
    {
        // From Saturday evening to Sunday evening.
        records.Order(o => o with { ReceivedAt = null, BookedAt = At("2026-07-04 12:00:00"), ConfirmedAt = At("2026-07-05 12:00:00") });
        Assert.Equal([(Advisor, 86_400, 1)], records.Count<BookingResponseTime>());
    }

    [Fact]
    public void Neither_unconfirmed_nor_walk_in_orders_nor_internal_ones_make_rows()
    {
        records.Order(o => o with { BookedAt = At("2026-06-30 08:00:00") });
        records.Order(o => o with { ConfirmedAt = At("2026-06-30 08:00:00") });
        records.Order(o => o with { ServiceType = ServiceType.Internal, BookedAt = At("2026-06-30 08:00:00"), ConfirmedAt = At("2026-06-30 09:00:00") });
        records.Order(o => o with { BookedAt = At("2026-06-30 08:00:00"), ConfirmedAt = At("2026-06-30 09:00:00"), CancelledAt = At("2026-07-02 09:00:00") });
        Assert.Empty(records.Count<BookingResponseTime>());
    }
}
