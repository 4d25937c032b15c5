using AfterSalesKpi.Application.Workbooks;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.Parts;

/// <summary>A list as a workbook of one sheet.</summary>
internal static class SheetOf
{
    /// <summary>Rows that a workbook holds at most.</summary>
    public const int Most = 50_000;

    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static FileStreamResult Rows(string title, DateOnly today, IReadOnlyList<Column> columns, IEnumerable<IReadOnlyList<object?>> rows)
    {
        var stream = new MemoryStream();
        using (var workbook = new WorkbookWriter(stream)) workbook.AddSheet(title, columns, rows);
        stream.Position = 0;
        return new FileStreamResult(stream, Workbook) { FileDownloadName = $"{title}-{today:yyyy-MM-dd}.xlsx" };
    }
}
