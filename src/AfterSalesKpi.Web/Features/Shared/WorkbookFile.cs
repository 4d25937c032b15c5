using AfterSalesKpi.Application.Workbooks;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.Shared;

/// <summary>A list as a workbook to take away.</summary>
public static class WorkbookFile
{
    /// <summary>Most rows of one.</summary>
    public const int MostRows = 50_000;

    private const string NotInFileNames = "\\:*?\"<>|"; // Windows'

    private const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>One sheet in a file that bears the list's name and the day.</summary>
    /// <param name="controller">Who answers.</param>
    /// <param name="title">What the list is called.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="rows">Its rows, read while they are written.</param>
    /// <param name="sheet">What the sheet is called, where the list is but a part of what bears the title.</param>
    public static IActionResult Workbook(this Controller controller, string title, IReadOnlyList<Column> columns, IEnumerable<IReadOnlyList<object?>> rows, string? sheet = null)
    {
        var services = controller.HttpContext.RequestServices;
        var today = LocalTime.DayOf(services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime, services.GetRequiredService<CurrentUser>().Zone);
        var stream = new MemoryStream();
        using (var workbook = new WorkbookWriter(stream)) workbook.AddSheet(sheet ?? title, columns, rows);
        stream.Position = 0;
        return controller.File(stream, ContentType, $"{FileName(title)}-{today:yyyy-MM-dd}.xlsx");
    }

    /// <summary>A title without the signs that file systems refuse.</summary>
    internal static string FileName(string title) => string.Concat(title.Select(c => Path.GetInvalidFileNameChars().Contains(c) || NotInFileNames.Contains(c, StringComparison.Ordinal) ? '_' : c));
}
