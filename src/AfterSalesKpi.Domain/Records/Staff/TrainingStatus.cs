namespace AfterSalesKpi.Domain.Records.Staff;

/// <summary>Whether an exam was taken.</summary>
public enum TrainingStatus
{
    /// <summary>已参加.</summary>
    Taken = 1,

    /// <summary>缺考, without excuse: counts 0 points.</summary>
    Absent = 2,

    /// <summary>请假, excused: makes no row.</summary>
    Excused = 3,
}
