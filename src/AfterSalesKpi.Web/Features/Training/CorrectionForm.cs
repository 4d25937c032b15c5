using System.Globalization;
using AfterSalesKpi.Application.Records.Staff;
using AfterSalesKpi.Domain.Records.Staff;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Web.Features.Training;

/// <summary>A result as its form holds it.</summary>
public sealed class CorrectionForm
{
    public string? Course { get; set; }

    public DateOnly? On { get; set; }

    /// <summary>As typed.</summary>
    public string? Score { get; set; }

    /// <summary>As typed.</summary>
    public string? FullScore { get; set; }

    public TrainingStatus Status { get; set; } = TrainingStatus.Taken;

    public int Version { get; set; }

    public static CorrectionForm From(TrainingRow row) => new()
    {
        Course = row.Course, On = LocalTime.DayOf(row.At, LocalTime.Zone(row.TimeZone)), Status = row.Status, Version = row.Version,
        Score = row.Status == TrainingStatus.Taken ? row.Score.ToString("0.##", CultureInfo.InvariantCulture) : null,
        FullScore = row.FullScore.ToString("0.##", CultureInfo.InvariantCulture),
    };
}
