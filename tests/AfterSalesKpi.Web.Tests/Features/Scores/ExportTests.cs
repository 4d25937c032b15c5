using AfterSalesKpi.Application.Scorecards;
using AfterSalesKpi.Application.Scorecards.Sheet;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Hosting;
using ClosedXML.Excel;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Tests.Features.Scores;

public sealed class ExportTests(SharedHost shared) : IClassFixture<SharedHost>
{
    private static readonly string[] Sheets = ["汇总", "明细", "方案", "说明"];

    [Fact]
    public async Task The_lines_added_up_again_give_the_final_scores_of_the_sheet()
    {
        var shop = await Adjusted();
        using var workbook = await Export(shop, Role.HumanResources);
        var (summary, lines) = (workbook.Worksheet("汇总"), workbook.Worksheet("明细"));
        var scored = Rows(lines).Where(r => !r.Cell(Column(lines, "得分")).IsEmpty()).ToLookup(r => r.Cell(1).GetString());
        var appraised = Rows(summary).Where(r => !r.Cell(Column(summary, "最终得分")).IsEmpty()).ToList();

        Assert.Equal(4, appraised.Count);
        foreach (var row in appraised)
        {
            var own = scored[row.Cell(1).GetString()].ToList();
            var weights = own.Sum(l => Number(l, Column(lines, "方案权重 %")));
            var score = Math.Round(own.Sum(l => Number(l, Column(lines, "方案权重 %")) * Number(l, Column(lines, "得分"))) / weights, 2, MidpointRounding.AwayFromZero);
            Assert.Equal(score, Number(row, Column(summary, "得分")));
            Assert.Equal(score + Number(row, Column(summary, "加减分")), Number(row, Column(summary, "最终得分")));
        }

        Assert.Equal(1.5m, Number(appraised.Single(r => r.Cell(1).GetString() == shop.Technician.Number), Column(summary, "加减分")));
    }

    [Fact]
    public async Task Numbers_are_numbers_and_no_text_becomes_a_formula()
    {
        var shop = await Adjusted();
        using var workbook = await Export(shop, Role.HumanResources);

        Assert.Equal(Sheets, workbook.Worksheets.Select(s => s.Name));
        foreach (var sheet in workbook.Worksheets)
        {
            Assert.All(sheet.CellsUsed(), c => Assert.False(c.HasFormula));
            Assert.True(sheet.AutoFilter.IsEnabled, sheet.Name);
            Assert.Equal(1, sheet.SheetView.SplitRow);
            Assert.Equal((XLPageOrientation.Landscape, XLPaperSize.A4Paper), (sheet.PageSetup.PageOrientation, sheet.PageSetup.PaperSize));
        }

        var (summary, lines) = (workbook.Worksheet("汇总"), workbook.Worksheet("明细"));
        var punctual = Rows(summary).Single(r => r.Cell(1).GetString() == shop.Punctual.Number); // begins with an equals sign
        Assert.Equal(XLDataType.Text, punctual.Cell(1).DataType);
        foreach (var header in new[] { "得分", "加减分", "最终得分", "绩效系数", "岗位排名" }) Assert.Equal(XLDataType.Number, punctual.Cell(Column(summary, header)).DataType);
        var line = Rows(lines).First(r => r.Cell(1).GetString() == shop.Technician.Number && r.Cell(Column(lines, "指标")).GetString() == "技师责任准时率");
        foreach (var header in new[] { "分子", "分母", "样本数", "数值", "方案权重 %", "实际权重 %", "得分" }) Assert.Equal(XLDataType.Number, line.Cell(Column(lines, header)).DataType);
        Assert.Equal((12m, 13m, 92.3077m), (Number(line, Column(lines, "分子")), Number(line, Column(lines, "分母")), Number(line, Column(lines, "数值"))));
        Assert.True(summary.Column(2).Width >= 10); // Chinese names fit
    }

    [Fact]
    public async Task The_last_sheet_says_whose_it_is_and_its_checksum_is_that_of_the_stored_cards()
    {
        var shop = await Adjusted();
        using var workbook = await Export(shop, Role.ServiceManager);
        var about = Rows(workbook.Worksheet("说明")).ToDictionary(r => r.Cell(1).GetString(), r => r.Cell(2));
        await using var db = shop.Host.NewContext(shop.Store.GroupId);
        var (_, cards) = await new ScorecardQuery(db).Page(ScoresShop.Month, shop.Store.Id, 1, 100, default);

        Assert.Equal(ScoreSheet.Checksum(cards), about["校验码"].GetString());
        Assert.Equal("已计算", about["状态"].GetString());
        Assert.Equal("2026-07", about["月份"].GetString());
        Assert.Equal(XLDataType.DateTime, about["生成时间"].DataType);
        Assert.Equal(shop.Host.Clock.GetUtcNow().UtcDateTime.AddHours(8), about["生成时间"].GetDateTime(), TimeSpan.FromSeconds(60));
        Assert.StartsWith("用户", about["生成人"].GetString(), StringComparison.Ordinal);
        Assert.Equal(cards.Count, (int)about["评分表数"].GetDouble());
        Assert.DoesNotContain(Rows(workbook.Worksheet("汇总")), r => r.Cell(1).GetString() == shop.Elsewhere.Number); // the manager's store only
        Assert.Contains(Rows(workbook.Worksheet("方案")), r => r.CellsUsed().Any(c => c.GetString() == "技师责任准时率"));
    }

    [Fact]
    public async Task In_English_the_headings_are_English_and_the_sheets_keep_their_names()
    {
        var shop = await Adjusted();
        using var workbook = await Export(shop, Role.HumanResources, "?culture=en");

        Assert.Equal(Sheets, workbook.Worksheets.Select(s => s.Name));
        Assert.Contains("Final score", workbook.Worksheet("汇总").Row(1).CellsUsed().Select(c => c.GetString()));
    }

    /// <summary>A calculated month in which a technician was given a point and a half.</summary>
    private async Task<ScoresShop> Adjusted()
    {
        var shop = await ScoresShop.Open(shared.Host);
        await shop.Calculate();
        await using (var db = shop.Host.NewContext(shop.Store.GroupId))
        {
            var month = await db.AppraisalMonths.SingleAsync(m => m.StoreId == shop.Store.Id);
            db.Add(TestData.Given(Adjustment.Give(month, new AdjustmentTerms(shop.Technician.Id, 150, "=帮助新人"), new Signatory(1, null, "经理"), TestData.Noon)));
            await db.SaveChangesAsync();
        }

        await shop.Calculate();
        return shop;
    }

    private static async Task<XLWorkbook> Export(ScoresShop shop, Role role, string query = "")
    {
        var answer = await (await shop.As(role)).GetAsync($"{shop.Page}/export{query}");
        Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", answer.Content.Headers.ContentType?.MediaType);
        return new XLWorkbook(await answer.Content.ReadAsStreamAsync());
    }

    private static IEnumerable<IXLRow> Rows(IXLWorksheet sheet) => sheet.RowsUsed().Skip(1);

    private static int Column(IXLWorksheet sheet, string header) => sheet.Row(1).CellsUsed().Single(c => c.GetString() == header).Address.ColumnNumber;

    private static decimal Number(IXLRow row, int column) => (decimal)row.Cell(column).GetDouble();
}
