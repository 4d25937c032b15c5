using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Web.Features.Shared;

/// <summary>Times in workbooks: by the clock of each row's own store, for a list may hold stores of several zones.</summary>
internal static class SheetTime
{
    /// <summary>The local time; null stays null.</summary>
    public static DateTime? Of(DateTime? utc, string timeZone) => utc is { } at ? LocalTime.FromUtc(at, LocalTime.Zone(timeZone)) : null;
}
