namespace AfterSalesKpi.Domain.Records.Parts;

/// <summary>What moved stock (indicators.md no. 10).</summary>
public enum StockMovementKind
{
    /// <summary>入库: adds at its own cost.</summary>
    Receipt = 1,

    /// <summary>领料 to an order: counts as turned over.</summary>
    Issue = 2,

    /// <summary>柜台销售: counts as turned over.</summary>
    CounterSale = 3,

    /// <summary>退料 back from an order: comes in at the current average and is taken off what was turned over.</summary>
    Return = 4,

    /// <summary>退货 to the supplier.</summary>
    SupplierReturn = 5,

    /// <summary>调入: adds at its own cost.</summary>
    TransferIn = 6,

    /// <summary>调出.</summary>
    TransferOut = 7,

    /// <summary>报损.</summary>
    WriteOff = 8,

    /// <summary>盘盈盘亏: signed; a surplus comes in at the current average.</summary>
    Adjustment = 9,
}
