namespace AfterSalesKpi.Domain.Plans;

/// <summary>What a line scores without data or with a sample below the minimum (indicators.md, Scoring).</summary>
public enum NoDataRule
{
    /// <summary>Nothing: its weight is spread over the other lines.</summary>
    Redistribute = 1,

    /// <summary>满分: 100.</summary>
    Full = 2,

    /// <summary>0, where there was a duty; else as <see cref="Redistribute"/>. For what a person controls, or skipping it pays.</summary>
    Zero = 3,

    /// <summary>The line's last score within three months, else as <see cref="Redistribute"/>.</summary>
    Previous = 4,
}
