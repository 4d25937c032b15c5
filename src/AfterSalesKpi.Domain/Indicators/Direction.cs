namespace AfterSalesKpi.Domain.Indicators;

/// <summary>Which way is better.</summary>
public enum Direction
{
    /// <summary>↑.</summary>
    HigherIsBetter = 1,

    /// <summary>↓.</summary>
    LowerIsBetter = 2,
}
