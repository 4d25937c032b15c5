using AfterSalesKpi.Domain.Indicators.BuiltIn;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Tests.Indicators.Lists;
using static AfterSalesKpi.Domain.Tests.Indicators.Lists.TestRecords;

namespace AfterSalesKpi.Domain.Tests.Indicators.BuiltIn;

public sealed class HandlingTimeTests
{
    private readonly TestRecords records = new();

    private static readonly DateTime Received = At("2026-07-01 01:00:00");
    private static readonly DateTime Completed = At("2026-07-01 11:00:00");

    [Fact]
    public void Seconds_from_received_to_completed_count_for_the_technician_at_the_completion()
    {
        records.Order(o => o with { CompletedAt = Completed });
        var row = Assert.Single(records.Rows<HandlingTime>());
        Assert.Equal((Technician, 36_000, 1, Completed), (row.EmployeeId, row.Numerator, row.Denominator, row.At));
    }

    [Fact]
    public void Internal_orders_count_and_open_or_cancelled_ones_do_not()
    {
        records.Order(o => o with { ServiceType = ServiceType.Internal, CompletedAt = Completed });
        records.Order();
        records.Order(o => o with { CompletedAt = Completed, CancelledAt = Completed });
        Assert.Single(records.Count<HandlingTime>());
    }

    [Theory]
    [InlineData(PauseReason.CustomerApproval, 32_400)]
    [InlineData(PauseReason.CustomerPayment, 32_400)]
    [InlineData(PauseReason.WaitingParts, 36_000)]
    [InlineData(PauseReason.InsurerApproval, 36_000)]
    [InlineData(PauseReason.WarrantyApproval, 36_000)]
    [InlineData(PauseReason.WaitingBay, 36_000)]
    [InlineData(PauseReason.Sublet, 36_000)]
    [InlineData(PauseReason.Other, 36_000)]
    public void Only_pauses_caused_by_the_customer_are_taken_off(PauseReason reason, long expected)
    {
        Complete(new Pause(At("2026-07-01 02:00:00"), At("2026-07-01 03:00:00"), reason));
        Assert.Equal([(Technician, expected, 1)], records.Count<HandlingTime>());
    }

    [Fact]
    public void Overlapping_pauses_count_once()
    {
        Complete(
            new Pause(At("2026-07-01 02:00:00"), At("2026-07-01 04:00:00"), PauseReason.CustomerApproval),
            new Pause(At("2026-07-01 03:00:00"), At("2026-07-01 05:00:00"), PauseReason.CustomerPayment),
            new Pause(At("2026-07-01 03:30:00"), At("2026-07-01 03:40:00"), PauseReason.CustomerPayment));
        Assert.Equal([(Technician, 36_000 - 10_800, 1)], records.Count<HandlingTime>());
    }

    [Fact]
    public void Pauses_are_clipped_to_reception_and_completion()
    {
        Complete(
            new Pause(At("2026-06-30 00:00:00"), At("2026-07-01 02:00:00"), PauseReason.CustomerApproval),
            new Pause(At("2026-07-01 10:00:00"), At("2026-07-09 00:00:00"), PauseReason.CustomerApproval),
            new Pause(At("2026-06-01 00:00:00"), At("2026-06-02 00:00:00"), PauseReason.CustomerApproval));
        Assert.Equal([(Technician, 36_000 - 7_200, 1)], records.Count<HandlingTime>());
    }

    [Fact]
    public void A_pause_without_recorded_end_is_not_taken_off()
    {
        Complete(new Pause(At("2026-07-01 02:00:00"), null, PauseReason.CustomerApproval));
        Assert.Equal([(Technician, 36_000, 1)], records.Count<HandlingTime>());
    }

    private void Complete(params Pause[] pauses) => records.Order(o => o with { ReceivedAt = Received, CompletedAt = Completed, Pauses = pauses });
}
