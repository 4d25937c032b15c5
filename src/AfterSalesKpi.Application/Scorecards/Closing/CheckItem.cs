namespace AfterSalesKpi.Application.Scorecards.Closing;

/// <summary>What should be settled before a month is published.</summary>
public enum CheckItem
{
    /// <summary>Late orders whose cause is undecided: they count against the technician.</summary>
    LateCauses = 1,

    /// <summary>Rework whose cause is undecided: it counts as workmanship.</summary>
    ReworkCauses = 2,

    /// <summary>Visits that look like rework and are neither linked nor ruled out.</summary>
    SuspectedRework = 3,

    /// <summary>Low answers about which nothing was done.</summary>
    LowAnswers = 4,

    /// <summary>Complaints that are undecided.</summary>
    Complaints = 5,

    /// <summary>Stock counts that were not approved.</summary>
    Counts = 6,

    /// <summary>Vetoes that nobody has approved or declined.</summary>
    Vetoes = 7,

    /// <summary>People whose position has no plan in force.</summary>
    WithoutPlan = 8,

    /// <summary>Delivered orders whose customers were to be asked and have not answered; only a warning.</summary>
    MissingSurveys = 9,

    /// <summary>People who have not confirmed reading the plan by which the month appraises them; only a warning.</summary>
    UnreadPlans = 10,
}
