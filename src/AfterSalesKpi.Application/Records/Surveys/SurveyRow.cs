using AfterSalesKpi.Domain.Records.CustomerCare;

namespace AfterSalesKpi.Application.Records.Surveys;

/// <summary>One response as a list shows it.</summary>
public sealed record SurveyRow
{
    /// <summary>The number in the database.</summary>
    public required long Id { get; init; }

    /// <summary>The store's code.</summary>
    public required string Store { get; init; }

    /// <summary>The store's time zone.</summary>
    public required string TimeZone { get; init; }

    /// <summary>The number of the order it is about.</summary>
    public required string Order { get; init; }

    /// <summary>The vehicle's plate, if known.</summary>
    public required string? Plate { get; init; }

    /// <summary>The advisor's name.</summary>
    public required string Advisor { get; init; }

    /// <summary>The leading technician's name, if there is one.</summary>
    public required string? Technician { get; init; }

    /// <summary>When it was answered.</summary>
    public required DateTime At { get; init; }

    /// <summary>The answers that feed indicators.</summary>
    public required SurveyAnswers Answers { get; init; }

    /// <summary>The least of the answers of 1 to 5.</summary>
    public required int? Lowest { get; init; }

    /// <summary>What the customer wrote or said.</summary>
    public required string? Comment { get; init; }

    /// <summary>How it came in.</summary>
    public required SurveyChannel? Channel { get; init; }

    /// <summary>Who entered it for the customer.</summary>
    public required string? EnteredBy { get; init; }

    /// <summary>That employee's number in the database.</summary>
    public required int? EnteredById { get; init; }

    /// <summary>True when that is somebody who served the order: such answers are shown apart.</summary>
    public required bool ByServer { get; init; }

    /// <summary>When it was noted what was done about a low answer.</summary>
    public required DateTime? DoneAt { get; init; }

    /// <summary>True for a low answer, done about or not.</summary>
    public bool IsLow => Lowest <= SurveyResponse.Low;
}
