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

    public static IReadOnlyList<Column> RequestColumns(Words words) =>
    [
        new(words["Parts.Store"]), new(words["Parts.AskedAt"], CellKind.Time), new(words["Parts.Sku"]), new(words["Parts.Name"]), new(words["Parts.Shelf"]),
        new(words["Parts.QuantityColumn"], CellKind.Integer), new(words["Parts.Quantity"], CellKind.Integer), new(words["Parts.Handed"], CellKind.Integer), new(words["Parts.Outstanding"], CellKind.Integer),
        new(words["Parts.State"]), new(words["Parts.AskedBy"]), new(words["Parts.Order"]), new(words["Parts.Car"]), new(words["Parts.Technician"]),
        new(words["Parts.PromisedAt"], CellKind.Time), new(words["Parts.Expected"], CellKind.Day),
    ];

    public static IReadOnlyList<object?> Request(RequestRow r, Words words) =>
    [
        r.Store, SheetTime.Of(r.At, r.TimeZone), r.Sku, r.Part, r.Shelf, r.OnShelf, r.Quantity, r.Handed, r.Outstanding, words.Of(r.State), r.AskedBy, r.Order, r.Car, r.Technician,
        SheetTime.Of(r.PromisedAt, r.TimeZone), r.ExpectedOn,
    ];

    public static IReadOnlyList<Column> CountColumns(Words words) =>
    [
        new(words["Parts.Store"]), new(words["Parts.CountNumber"]), new(words["Parts.State"]), new(words["Parts.ChosenBy"]), new(words["Parts.Lines"], CellKind.Integer),
        new(words["Parts.Counted"], CellKind.Integer), new(words["Parts.Differing"], CellKind.Integer), new(words["Parts.MadeAt"], CellKind.Time), new(words["Parts.MadeBy"]),
        new(words["Parts.DecidedAt"], CellKind.Time), new(words["Parts.DecidedBy"]),
    ];

    public static IReadOnlyList<object?> CountOf(CountListRow l, bool book, Words words) =>
    [
        l.Store, l.Number, words.Of(l.State), $"{words.Of(l.Choice)} {l.What}".TrimEnd(), l.Lines, l.Counted, book ? l.Differing : null, SheetTime.Of(l.MadeAt, l.TimeZone), l.MadeBy,
        SheetTime.Of(l.DecidedAt, l.TimeZone), l.DecidedBy,
    ];

    /// <summary>The lines of a count list; whoever counts has no columns of the book.</summary>
    public static IReadOnlyList<Column> LineColumns(Words words, bool book) =>
    [
        new(words["Parts.Place"], CellKind.Integer), new(words["Parts.Shelf"]), new(words["Parts.Sku"]), new(words["Parts.Name"]), new(words["Parts.Class"]), new(words["Parts.Counted"], CellKind.Integer),
        .. book ? [new(words["Parts.Book"], CellKind.Integer), new(words["Parts.Difference"], CellKind.Integer), new(words["Parts.DifferenceValue"], CellKind.Decimal2)] : Array.Empty<Column>(),
        new(words["Parts.CountedBy"]), new(words["Parts.CountedAt"], CellKind.Time),
    ];

    public static IReadOnlyList<object?> Line(CountLineRow l, string timeZone, bool book) =>
    [
        l.Place, l.Shelf, l.Sku, l.Part, l.Class, l.Counted, .. book ? [l.Book, l.Difference, Yuan(l.DifferenceFen)] : Array.Empty<object?>(), l.CountedBy, SheetTime.Of(l.CountedAt, timeZone),
    ];

    private static decimal? Yuan(long? fen) => fen is { } some ? Fen.ToYuan(some) : null;
}
