namespace AfterSalesKpi.Application.Workbooks;

/// <summary>What a column holds and how it is shown. The number is the cell style's place in <see cref="WorkbookStyles"/>.</summary>
public enum CellKind
{
    /// <summary>Text, never a formula.</summary>
    Text = 0,

    /// <summary>A whole number.</summary>
    Integer = 2,

    /// <summary>A number with two decimals.</summary>
    Decimal2 = 3,

    /// <summary>A number with four decimals.</summary>
    Decimal4 = 4,

    /// <summary>A day.</summary>
    Day = 5,

    /// <summary>A local time to the minute.</summary>
    Time = 6,
}
