using System.Globalization;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Web.Features.WorkOrders;

/// <summary>Hours as people write them, in whole seconds.</summary>
internal static class WrittenHours
{
    private const int SecondsPerHour = 3600;

    public static Outcome<long> Read(string? text, string field)
    {
        if (string.IsNullOrWhiteSpace(text)) return new Problem(field, "required");
        if (!decimal.TryParse(text.Trim(), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var hours)) return new Problem(field, "not-a-number");
        if (hours < 0) return new Problem(field, "negative");
        if (hours > WorkOrderJob.MostHours) return new Problem(field, "too-large");
        return (long)Math.Round(hours * SecondsPerHour, 0, MidpointRounding.AwayFromZero);
    }

    /// <summary>As the form shows them: five decimals are finer than a second, so the same seconds come back.</summary>
    public static string Text(long seconds) => (seconds / (decimal)SecondsPerHour).ToString("0.#####", CultureInfo.InvariantCulture);
}
