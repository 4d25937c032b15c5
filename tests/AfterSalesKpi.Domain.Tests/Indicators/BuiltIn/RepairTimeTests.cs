using AfterSalesKpi.Domain.Indicators.BuiltIn;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Domain.Tests.Indicators.Lists;
using static AfterSalesKpi.Domain.Tests.Indicators.Lists.TestRecords;

namespace AfterSalesKpi.Domain.Tests.Indicators.BuiltIn;

public sealed class RepairTimeTests
{
    private static readonly DateTime Started = At("2026-07-01 01:00:00"); // a Wednesday, 09:00 in Shanghai
    private static readonly DateTime Completed = At("2026-07-01 11:00:00");

    private readonly TestRecords records = new();

    [Fact]
    public void Seconds_from_start_to_completion_count_for_the_technician_at_the_completion()
    {
        Complete();
        var row = Assert.Single(records.Rows<RepairTime>());
        Assert.Equal((Technician, 36_000, 1, Completed), (row.EmployeeId, row.Numerator, row.Denominator, row.At));
    }

    [Fact]
    public void Internal_orders_count_and_those_without_a_start_an_end_or_any_account_do_not()
    {
        records.Order(o => o with { ServiceType = ServiceType.Internal, StartedAt = Started, CompletedAt = Completed });
        records.Order(o => o with { CompletedAt = Completed });
        records.Order(o => o with { StartedAt = Started });
        records.Order(o => o with { StartedAt = Started, CompletedAt = Completed, CancelledAt = Completed });
        records.Order(o => o with { StartedAt = Started, CompletedAt = Completed, Voided = true });
        Assert.Equal([(Technician, 36_000, 1)], records.Count<RepairTime>());
    }

    [Fact]
    public void Every_pause_is_taken_off_whoever_caused_it_overlapping_ones_once_and_clipped()
    {
        Complete(
            new Pause(At("2026-06-30 00:00:00"), At("2026-07-01 02:00:00"), PauseReason.WaitingBay), // an hour of it
            new Pause(At("2026-07-01 04:00:00"), At("2026-07-01 06:00:00"), PauseReason.WaitingParts),
            new Pause(At("2026-07-01 05:00:00"), At("2026-07-01 07:00:00"), PauseReason.CustomerApproval),
            new Pause(At("2026-07-01 10:30:00"), At("2026-07-09 00:00:00"), PauseReason.Other), // half an hour of it
            new Pause(At("2026-07-01 08:00:00"), null, PauseReason.Sublet)); // no end is recorded
        Assert.Equal([(Technician, 36_000 - 3_600 - 10_800 - 1_800, 1)], records.Count<RepairTime>());
    }

    [Fact]
    public void Only_the_store_s_hours_count_and_a_pause_takes_off_no_more_than_its_own_of_them()
    {
        string[] week = ["", "08:30-18:00", "08:30-18:00", "08:30-18:00", "08:30-18:00", "08:30-18:00", ""];
        var hours = new StoreHours(new WorkingCalendar(week, []), LocalTime.Zone(LocalTime.DefaultZone));
        var order = records.Order(o => o with
        {
            StartedAt = At("2026-07-03 07:00:00"), // Friday 15:00, three hours before closing
            CompletedAt = At("2026-07-06 02:30:00"), // Monday 10:30, two hours after opening
            Pauses = [new Pause(At("2026-07-03 09:30:00"), At("2026-07-06 01:30:00"), PauseReason.WaitingParts)], // half an hour on Friday, an hour on Monday
        });
        order.MeasureTimes(hours);
        Assert.Equal([(Technician, (5 * 3_600) - 5_400, 1)], records.Count<RepairTime>());
    }

    private void Complete(params Pause[] pauses) => records.Order(o => o with { StartedAt = Started, CompletedAt = Completed, Pauses = pauses });
}
