using AfterSalesKpi.Application.Records.Parts;
using AfterSalesKpi.Application.Workbooks;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Features.Shared;

namespace AfterSalesKpi.Web.Features.Parts;

/// <summary>The lists of parts as sheets of a workbook.</summary>
internal static class PartSheet
{
    public static IReadOnlyList<Column> StockColumns(Words words) =>
    [
        new(words["Parts.Store"]), new(words["Parts.Sku"]), new(words["Parts.Name"]), new(words["Parts.Class"]), new(words["Parts.Shelf"]), new(words["Parts.QuantityColumn"], CellKind.Integer),
        new(words["Parts.UnitCostColumn"], CellKind.Decimal2), new(words["Parts.ValueColumn"], CellKind.Decimal2), new(words["Parts.Used90"], CellKind.Integer), new(words["Parts.CoverColumn"], CellKind.Decimal2),
        new(words["Parts.LastUsed"], CellKind.Time), new(words["Parts.LastMoved"], CellKind.Time),
    ];

    public static IReadOnlyList<object?> Stock(PartRow p) =>
    [
        p.Store, p.Sku, p.Name, p.Class, p.Shelf, p.Quantity, Yuan(p.UnitCostFen), Yuan(p.ValueFen), p.Used, p.CoverDays, SheetTime.Of(p.LastUsedAt, p.TimeZone), SheetTime.Of(p.LastMovedAt, p.TimeZone),
    ];

    public static IReadOnlyList<Column> MovementColumns(Words words) =>
    [
        new(words["Parts.Store"]), new(words["Parts.At"], CellKind.Time), new(words["Parts.Sku"]), new(words["Parts.Name"]), new(words["Parts.Kind"]), new(words["Parts.InOut"], CellKind.Integer),
        new(words["Parts.UnitCostColumn"], CellKind.Decimal2), new(words["Parts.Order"]), new(words["Parts.Reference"]), new(words["Parts.VoidedColumn"]),
    ];

    public static IReadOnlyList<object?> Movement(MovementRow m, Words words) =>
    [
        m.Store, SheetTime.Of(m.At, m.TimeZone), m.Sku, m.Part, words.Of(m.Kind), m.Signed, Yuan(m.UnitCostFen), m.Order, m.Reference, m.Voided ? words["Parts.Voided"] : null,
    ];

    public static IReadOnlyList<Column> StockOutColumns(Words words) =>
    [
        new(words["Parts.Store"]), new(words["Parts.AskedAt"], CellKind.Time), new(words["Parts.Sku"]), new(words["Parts.Name"]), new(words["Parts.Quantity"], CellKind.Integer),
        new(words["Parts.AtOnce"], CellKind.Integer), new(words["Parts.Order"]), new(words["Parts.Car"]), new(words["Parts.WaitedHours"], CellKind.Decimal2), new(words["Parts.LateColumn"]),
    ];

    public static IReadOnlyList<object?> StockOut(StockOutRow r, Words words) =>
    [
        r.Store, SheetTime.Of(r.At, r.TimeZone), r.Sku, r.Part, r.Quantity, r.FilledAtOnce, r.Order, r.Car, r.WaitedSeconds / 3600m, r.Late is { } late ? words[late ? "Parts.Late" : "Parts.OnTime"] : null,
    ];

    private static decimal? Yuan(long? fen) => fen is { } some ? Fen.ToYuan(some) : null;
}
