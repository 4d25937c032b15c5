using AfterSalesKpi.Application.Indicators;
using AfterSalesKpi.Application.Records.Staff;
using AfterSalesKpi.Application.Scorecards;
using AfterSalesKpi.Application.Scorecards.Adjustments;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.Scores;

/// <summary>The own score, for everybody who is appraised.</summary>
[Can(Permission.ViewOwnScore)]
[Route("scores/me")]
[ReadsIndicators]
public sealed class OwnController(CurrentUser user, OwnScoresQuery own, ScorecardStoryQuery cards, ScorecardText text, MeasureText measures, Words words, AbsenceList absences, TimeProvider clock) : Controller
{
    private const int MostAdjustments = 20;

    [HttpGet("")]
    public async Task<IActionResult> Index([FromServices] OwnForecastQuery forecast, [FromServices] AdjustmentList adjustments, CancellationToken ct)
    {
        if (user.EmployeeId is not { } me || await own.Run(me, user.RunningMonth, ct) is not { } scores) return View("Own", new OwnModel(null, null, [], []));
        var story = scores.History is [var newest, ..] ? await cards.Find(newest.Month, me, own: true, ct) : null;
        var card = story is null ? null : CardModel.From(story, user.Privacy, text);
        return View("Own", new OwnModel(scores, card, [.. scores.Lines.Select(Row)], await absences.Own(me, LocalTime.DayOf(clock.GetUtcNow().UtcDateTime, user.Zone).AddYears(-1), ct))
        {
            Forecast = await forecast.Run(me, user.RunningMonth, user.Privacy, ct),
            Adjustments = await adjustments.Own(me, user.RunningMonth, MostAdjustments, ct),
        });
    }

    /// <summary>已阅确认 of the month in the address.</summary>
    [HttpPost("confirm")]
    public async Task<IActionResult> Confirm([FromServices] ConfirmScore confirm, CancellationToken ct)
    {
        var confirmed = await confirm.Run(user.Month, user.Signatory, ct);
        this.Say(confirmed.Succeeded ? words["Scores.ConfirmedNotice"] : words.Of(confirmed.Problems[0]));
        return LocalRedirect("/scores/me");
    }

    private OwnRow Row(OwnLine line)
    {
        var hidden = ReviewVeil.Hides(line.Indicator.Key, line.Sums, user.Privacy);
        var value = hidden ? null : line.Value;
        return new OwnRow(
            line.Indicator,
            line.Scope == ItemScope.Own ? null : words.Of(line.Scope),
            hidden ? words["Scores.Note.hidden"] : measures.Sums(line.Indicator, line.Sums),
            measures.Value(line.Indicator, value),
            measures.Value(line.Indicator, line.Target),
            line.WeightBasisPoints / 100m,
            value is null || line.Target is null ? null : line.Indicator.Direction == Direction.HigherIsBetter ? value >= line.Target : value <= line.Target);
    }
}
