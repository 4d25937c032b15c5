namespace AfterSalesKpi.Domain.Organization;

/// <summary>Why somebody is not there.</summary>
public enum AbsenceKind
{
    /// <summary>年假.</summary>
    AnnualLeave = 1,

    /// <summary>病假.</summary>
    SickLeave = 2,

    /// <summary>事假.</summary>
    PersonalLeave = 3,

    /// <summary>调休: hours worked before are taken off.</summary>
    TimeOff = 4,

    /// <summary>产假、陪产假.</summary>
    Maternity = 5,

    /// <summary>外出培训.</summary>
    Training = 6,

    /// <summary>其他.</summary>
    Other = 7,
}
