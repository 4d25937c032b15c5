using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace AfterSalesKpi.Application.Workbooks;

/// <summary>The few looks that our sheets have: text, heading, and one a kind of number.</summary>
internal static class WorkbookStyles
{
    /// <summary>The style of headings.</summary>
    public const uint Heading = 1;

    private const uint FirstOwnFormat = 164;

    public static Stylesheet Make() => new(
        new NumberingFormats(
            Format(0, "#,##0"), Format(1, "0.00"), Format(2, "0.0000"), Format(3, "yyyy\\-mm\\-dd"), Format(4, "yyyy\\-mm\\-dd\\ hh:mm")),
        new Fonts(Font(), Font(new Bold())),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = "FFE9EEF5" }) { PatternType = PatternValues.Solid })),
        new Borders(new Border(), new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder { Style = BorderStyleValues.Thin }, new DiagonalBorder())),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat { NumberFormatId = 49, ApplyNumberFormat = true },
            new CellFormat(new Alignment { Vertical = VerticalAlignmentValues.Center, WrapText = true }) { FontId = 1, FillId = 2, BorderId = 1, ApplyFont = true, ApplyFill = true, ApplyAlignment = true },
            Number(0), Number(1), Number(2), Number(3), Number(4)));

    private static NumberingFormat Format(uint n, string code) => new() { NumberFormatId = FirstOwnFormat + n, FormatCode = code };

    private static CellFormat Number(uint n) => new() { NumberFormatId = FirstOwnFormat + n, ApplyNumberFormat = true };

    private static Font Font(params OpenXmlElement[] looks) =>
        new([.. looks, new FontSize { Val = 10 }, new FontName { Val = "Microsoft YaHei" }]);
}
