using AfterSalesKpi.Domain.Records.Staff;

namespace AfterSalesKpi.Application.Records.Staff;

/// <summary>A training result as lists and its own page show it.</summary>
public sealed record TrainingRow
{
    /// <summary>The number in the database.</summary>
    public required long Id { get; init; }

    /// <summary>Its reference.</summary>
    public required string Reference { get; init; }

    /// <summary>The store's name.</summary>
    public required string Store { get; init; }

    /// <summary>The store's time zone.</summary>
    public required string TimeZone { get; init; }

    /// <summary>The person's number.</summary>
    public required string Number { get; init; }

    /// <summary>The person's name.</summary>
    public required string Name { get; init; }

    /// <summary>Course or exam.</summary>
    public required string Course { get; init; }

    /// <summary>When it was examined.</summary>
    public required DateTime At { get; init; }

    /// <summary>Score reached, in hundredths.</summary>
    public required long ScoreHundredths { get; init; }

    /// <summary>Full score, in hundredths.</summary>
    public required long FullScoreHundredths { get; init; }

    /// <summary>Whether it was taken.</summary>
    public required TrainingStatus Status { get; init; }

    /// <summary>Points of 100 as they count (indicators.md no. 16).</summary>
    public required int Points { get; init; }

    /// <summary>Entered by mistake.</summary>
    public required bool Voided { get; init; }

    /// <summary>Renewed by each save.</summary>
    public required int Version { get; init; }

    /// <summary>Score reached.</summary>
    public decimal Score => ScoreHundredths / 100m;

    /// <summary>Full score.</summary>
    public decimal FullScore => FullScoreHundredths / 100m;

    /// <summary>Points that count; null where it makes no row.</summary>
    public int? CountedPoints => Status == TrainingStatus.Excused || Voided ? null : Points;
}
