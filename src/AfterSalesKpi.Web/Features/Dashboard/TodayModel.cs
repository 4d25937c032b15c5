using AfterSalesKpi.Application.Analysis;
using AfterSalesKpi.Application.Analysis.Morning;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Web.Features.Shared.Charts;

namespace AfterSalesKpi.Web.Features.Dashboard;

/// <summary>A store's morning on one sheet.</summary>
public sealed class TodayModel
{
    public required MorningDays Days { get; init; }

    /// <summary>What happened on the last open day.</summary>
    public required IReadOnlyList<FigureModel> Yesterday { get; init; }

    /// <summary>The cars that stand in the shop.</summary>
    public required IReadOnlyList<FigureModel> Shop { get; init; }

    /// <summary>What is not ended with customers.</summary>
    public required IReadOnlyList<FigureModel> Loops { get; init; }

    /// <summary>Promises that run out today.</summary>
    public required FigureModel Promises { get; init; }

    /// <summary>The same by the hour, completed ones strong.</summary>
    public required IReadOnlyList<ColumnBar> PromiseHours { get; init; }

    /// <summary>Cars booked for today; null where bookings are not kept.</summary>
    public FigureModel? Booked { get; init; }

    /// <summary>The same by slot.</summary>
    public IReadOnlyList<ColumnBar> BookingSlots { get; init; } = [];

    /// <summary>Standard hours of open jobs, and what the technicians present can do in the day.</summary>
    public required decimal LoadHours { get; init; }

    public required decimal CapacityHours { get; init; }

    /// <summary>Who is there, by position.</summary>
    public required IReadOnlyList<(string Position, IReadOnlyList<string> Names)> People { get; init; }

    /// <summary>Who is not.</summary>
    public IReadOnlyList<PersonPresent> Absent { get; init; } = [];

    /// <summary>The cars that have stood longest.</summary>
    public required IReadOnlyList<StayModel> Longest { get; init; }

    /// <summary>The running month so far, by the manager's plan; empty until it has been calculated.</summary>
    public IReadOnlyList<LineModel> Month { get; init; } = [];

    /// <summary>When the sums of the running month were made.</summary>
    public DateTime? MonthAt { get; init; }

    /// <summary>How full the day is, percent of what the technicians can do; null without technicians.</summary>
    public decimal? Load => CapacityHours == 0 ? null : 100 * LoadHours / CapacityHours;

    public static TodayModel From(StoreMorning morning, CalculatedMonth? month, StoreDashboard? dashboard, TodayText today, DashboardText text)
    {
        var technicians = morning.People.Count(p => p.Kind == PositionKind.Technician && p.Absent is null);
        return new TodayModel
        {
            Days = morning.Days,
            Yesterday = today.Yesterday(morning),
            Shop = today.Shop(morning.Shop),
            Loops = today.Loops(morning),
            Promises = today.Promises(morning),
            PromiseHours = today.PromiseHours(morning),
            Booked = today.Booked(morning),
            BookingSlots = today.BookingSlots(morning),
            LoadHours = morning.Shop.OpenSeconds / 3600m,
            CapacityHours = technicians * morning.Days.OpenSeconds / 3600m,
            People = [.. morning.People.Where(p => p.Absent is null).GroupBy(p => p.Position).Select(g => (g.Key, (IReadOnlyList<string>)[.. g.Select(p => p.Name)]))],
            Absent = [.. morning.People.Where(p => p.Absent is not null)],
            Longest = [.. morning.Shop.Longest.Select(s => today.Stay(s, morning.Days.Now))],
            Month = [.. (dashboard?.Now?.Lines ?? []).Where(line => line.Value is not null).Select(line => text.Line(line, dashboard?.Before?.Lines.FirstOrDefault(b => b.Indicator.Key == line.Indicator.Key)))],
            MonthAt = month?.CalculatedAt,
        };
    }
}
