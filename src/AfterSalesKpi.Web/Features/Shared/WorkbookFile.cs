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

    private const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>One sheet named like the list, in a file that bears the day as well.</summary>
    public static IActionResult Workbook(this Controller controller, string title, IReadOnlyList<Column> columns, IEnumerable<IReadOnlyList<object?>> rows)
    {
        var services = controller.HttpContext.RequestServices;
        var today = LocalTime.DayOf(services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime, services.GetRequiredService<CurrentUser>().Zone);
        var stream = new MemoryStream();
        using (var workbook = new WorkbookWriter(stream)) workbook.AddSheet(title, columns, rows);
        stream.Position = 0;
        return controller.File(stream, ContentType, $"{title}-{today:yyyy-MM-dd}.xlsx");
    }
}
