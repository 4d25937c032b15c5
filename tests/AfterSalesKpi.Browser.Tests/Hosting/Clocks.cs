using System.Globalization;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Hosting;

namespace AfterSalesKpi.Browser.Tests.Hosting;

/// <summary>Moves the program's clock.</summary>
internal static class Clocks
{
    /// <summary>To a time of the test's day, or of so many days later, in Shanghai.</summary>
    public static void At(this KpiHost host, string time, int days = 0)
    {
        var day = DateOnly.FromDateTime(TestData.Noon).AddDays(days);
        var local = day.ToDateTime(TimeOnly.Parse(time, CultureInfo.InvariantCulture));
        host.Clock.SetUtcNow(new DateTimeOffset(LocalTime.ToUtc(local, LocalTime.Zone(LocalTime.DefaultZone))));
    }
}
