namespace AfterSalesKpi.Application.Scorecards.Health;

/// <summary>What is wrong with a plan's item, as its scores show.</summary>
public enum HealthFinding
{
    /// <summary>Nearly everybody is at the top: the target separates nobody.</summary>
    TooEasy = 1,

    /// <summary>Most are at the bottom: the target is out of reach.</summary>
    TooHard,

    /// <summary>Everybody scores alike.</summary>
    NoSpread,

    /// <summary>Too often there is too little to score.</summary>
    SmallSamples,

    /// <summary>It says what another item says already.</summary>
    Doubles,

    /// <summary>Scores have risen by much within the year.</summary>
    Rising,

    /// <summary>Scores have fallen by much within the year.</summary>
    Falling,
}
