using AfterSalesKpi.Application.Workbooks;
using ClosedXML.Excel;

namespace AfterSalesKpi.Application.Tests.Workbooks;

public sealed class SheetNamesTests
{
    [Theory]
    [InlineData("配件", "配件")]
    [InlineData("06L/115 562-B", "06L_115 562-B")]
    [InlineData("a[b]:c*d?e\\f", "a_b__c_d_e_f")]
    [InlineData("'quoted'", "quoted")]
    [InlineData("Suggestions of customers who were asked twice", "Suggestions of customers who we")]
    [InlineData("", "_")]
    public void A_sheet_is_called_what_a_spreadsheet_program_takes(string asked, string called)
    {
        using var stream = new MemoryStream();
        using (var writer = new WorkbookWriter(stream)) writer.AddSheet(asked, [new("列")], [["值"]]);

        using var read = new XLWorkbook(stream);

        Assert.Equal(called, read.Worksheets.Single().Name);
        Assert.Equal("值", read.Worksheet(1).Cell(2, 1).GetString());
    }
}
