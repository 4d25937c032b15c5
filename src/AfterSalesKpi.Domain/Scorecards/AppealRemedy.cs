namespace AfterSalesKpi.Domain.Scorecards;

/// <summary>What an accepted appeal leads to.</summary>
public enum AppealRemedy
{
    /// <summary>更正记录: the record is put right, and the month is calculated again.</summary>
    Correction = 1,

    /// <summary>加减分: points make it good.</summary>
    Adjustment = 2,
}
