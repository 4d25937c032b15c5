using AfterSalesKpi.Application.Records.Workshop;

namespace AfterSalesKpi.Web.Features.Dispatch;

/// <summary>A technician who can be given work.</summary>
/// <param name="Load">Who, with what there is to do.</param>
/// <param name="Key">The key that chooses the person.</param>
/// <param name="OpenSeconds">How long the store is open today from now on.</param>
/// <param name="Now">The present, UTC.</param>
public sealed record TechnicianModel(TechnicianLoad Load, char? Key, long? OpenSeconds, DateTime Now)
{
    /// <summary>Hours for which nothing is planned yet today.</summary>
    public decimal? FreeHours => Load.FreeSeconds(OpenSeconds) / 3600m;

    /// <summary>True when more is left than fits into today.</summary>
    public bool IsFull => OpenSeconds is { } open && Load.LeftSeconds >= open;
}
