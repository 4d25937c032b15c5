namespace AfterSalesKpi.Domain.Indicators.Own;

/// <summary>
/// What is made of the records of a question. All are quotients of sums, because only those merge over days, people and stores
/// (indicators.md, rules 1, 2, 6): a bare total would fall with every day of leave, and a quarter's could not be told from its months'.
/// </summary>
public enum RecordMeasure
{
    /// <summary>占比: how many of the records also meet further conditions, of all.</summary>
    Share = 1,

    /// <summary>合计之比: the sum of one number against the sum of another, over the records where both are known.</summary>
    RatioOfSums = 2,

    /// <summary>平均: the mean of a number, over the records where it is known.</summary>
    Average = 3,

    /// <summary>平均间隔: the mean time from one stamp to another, over the records that have both; the wrong way round counts below 0.</summary>
    TimeBetween = 4,
}
