using AfterSalesKpi.Application.Analysis;
using AfterSalesKpi.Application.Records.Surveys;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Indicators.BuiltIn;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using AfterSalesKpi.Web.Features.Shared.Charts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Features.Surveys;

/// <summary>What customers answered: a list, what it comes to, and the same list as a workbook.</summary>
[Can(Permission.ViewSurveys)]
[Route("surveys")]
public sealed class ListController(CurrentUser user, SurveyList surveys, Words words) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(ListQuestion question, [FromServices] KpiDbContext db, CancellationToken ct)
    {
        ViewData["NoMonth"] = true;
        var (total, rows) = await surveys.Page(question.ToFilter(user), question.Page, question.Size, ct);
        var advisors = user.Role == Role.ServiceAdvisor ? [] : await db.Employees.AsNoTracking()
            .Where(e => user.Store == null || e.StoreId == user.Store.Id)
            .Where(e => db.Positions.Any(p => p.Id == e.PositionId && p.Kind == PositionKind.ServiceAdvisor))
            .OrderBy(e => e.Number).ThenBy(e => e.Id).Take(300).Select(e => new ValueTuple<int, string>(e.Id, e.Name)).ToListAsync(ct);
        return View(new IndexModel(question, total, rows, advisors, user.Scope.WholeGroup && user.Store is null));
    }

    /// <summary>What the list comes to; a part of its page.</summary>
    [HttpGet("summary")]
    public async Task<IActionResult> Summary(ListQuestion question, [FromServices] IndicatorTrendQuery trends, CancellationToken ct)
    {
        var filter = question.ToFilter(user);
        var sums = await surveys.Summary(filter, ct);
        var trend = await trends.Run(new CustomerSatisfaction(), user.RunningMonth, user.Store?.Id, filter.AdvisorId, user.Privacy, ct);
        return PartialView("_Summary", new SummaryModel(sums, Distribution(sums, question), Trend(trend)));
    }

    [HttpGet("export")]
    public IActionResult Export(ListQuestion question) => this.Workbook(
        words["Surveys.Title"], SurveySheet.Columns(words), surveys.All(question.ToFilter(user), WorkbookFile.MostRows).Select(r => SurveySheet.Row(r, words)));

    private Chart Distribution(SurveySummary sums, ListQuestion question)
    {
        var labels = Enumerable.Range(1, 5).Select(n => words[$"PublicSurvey.Rating.{n}"]).ToList();
        var links = Enumerable.Range(1, 5).Select(n => (string?)$"/surveys?score={n}{(question.Advisor is { } a ? $"&advisor={a}" : "")}").ToList();
        return new Chart(ChartKind.Bar, words["Surveys.Distribution"], labels, [new ChartSeries(words["Surveys.Responses"], [.. sums.ByOverall.Select(n => (decimal?)n)]) { Links = links }])
        {
            Decimals = 0, LabelName = words["Surveys.Overall"],
        };
    }

    private Chart? Trend(IndicatorTrend trend)
    {
        decimal? Percent(MonthPoint point) => point.Sums.Denominator == 0 ? null : decimal.Round(100m * point.Sums.Numerator / point.Sums.Denominator, 1);
        if (trend.Months.All(m => m.Sums.Denominator == 0)) return null;
        return new Chart(
            ChartKind.Line, words["Surveys.Trend"], [.. trend.Months.Select(m => m.Month.ToString())],
            [
                new ChartSeries(words["Surveys.Satisfaction"], [.. trend.Months.Select(Percent)]),
                new ChartSeries(words["Surveys.YearBefore"], [.. trend.YearBefore.Select(Percent)]) { Quiet = true, Colour = ChartColours.Quiet },
            ]) { Unit = "%", Min = null, Max = 100, LabelName = words["Surveys.Month"] };
    }
}
