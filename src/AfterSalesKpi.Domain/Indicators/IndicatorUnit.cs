namespace AfterSalesKpi.Domain.Indicators;

/// <summary>What a value is measured in.</summary>
public enum IndicatorUnit
{
    /// <summary>%.</summary>
    Percent = 1,

    /// <summary>分.</summary>
    Points = 2,

    /// <summary>分钟.</summary>
    Minutes = 3,

    /// <summary>小时.</summary>
    Hours = 4,

    /// <summary>次/年.</summary>
    TurnsAYear = 5,

    /// <summary>元.</summary>
    Yuan = 6,

    /// <summary>A bare number: pieces, kilometres, times.</summary>
    Number = 7,
}
