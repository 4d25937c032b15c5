using AfterSalesKpi.Application.Indicators;
using AfterSalesKpi.Application.Records.CustomerCare;
using AfterSalesKpi.Application.Workbooks;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using AfterSalesKpi.Web.Features.WorkOrders;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Features.FollowUps;

/// <summary>How the store's queue stands, agent by agent; and giving calls to somebody else.</summary>
[Route("follow-ups")]
[Can(Permission.DirectCalls)]
public sealed class TeamController(CurrentUser user, Words words, TimeProvider clock) : Controller
{
    private const string Coverage = "follow-up-coverage";
    private const int MostOwnAnswers = 20;

    [HttpGet("team")]
    public async Task<IActionResult> Team(
        [FromServices] CallTeam team, [FromServices] MeasureQuery measures, [FromServices] OwnAnswers own, [FromServices] KpiDbContext db, [FromServices] Show show, CancellationToken ct)
    {
        if (user.Store is not { } store) return View("WhichStore", await OrderPlaces.All(db, ct));
        return View(await Model(store, team, measures, own, show, ct));
    }

    [HttpGet("team/export")]
    public async Task<IActionResult> Export(
        [FromServices] CallTeam team, [FromServices] MeasureQuery measures, [FromServices] OwnAnswers own, [FromServices] KpiDbContext db, [FromServices] Show show, CancellationToken ct)
    {
        if (user.Store is not { } store) return View("WhichStore", await OrderPlaces.All(db, ct));
        var model = await Model(store, team, measures, own, show, ct);
        return this.Workbook(
            words["FollowUps.TeamTitle"],
            [
                new(words["FollowUps.Agent"]), new(words["FollowUps.StillTime"], CellKind.Integer), new(words["FollowUps.LastDay"], CellKind.Integer), new(words["FollowUps.Tab.Expired"], CellKind.Integer),
                new(words["FollowUps.CalledToday"], CellKind.Integer), new(words["FollowUps.ReachedToday"], CellKind.Integer), new(words["FollowUps.Coverage"], CellKind.Decimal2),
                new(words["Indicators.Numerator.follow-up-coverage"], CellKind.Integer), new(words["Indicators.Denominator.follow-up-coverage"], CellKind.Integer),
            ],
            model.Rows.Append(model.Total).Select(r => (IReadOnlyList<object?>)
            [
                r == model.Total ? words["FollowUps.Everybody"] : r.Calls.Name ?? words["FollowUps.Nobody"], r.Calls.Due, r.Calls.RunsOut, r.Calls.Expired, r.Calls.CalledToday, r.Calls.ReachedToday,
                r.Coverage, r.Sums.Numerator, r.Sums.Denominator,
            ]));
    }

    /// <summary>Gives the customers ticked in the queue to somebody.</summary>
    [HttpPost("give")]
    public async Task<IActionResult> Give(long[] customers, int? to, string? back, [FromServices] GiveCalls give, CancellationToken ct)
    {
        if (user.Store is not { } store) return LocalRedirect("/follow-ups");
        var page = Url.IsLocalUrl(back) && back.StartsWith("/follow-ups", StringComparison.Ordinal) ? back : "/follow-ups";
        if (customers.Length == 0 || to is null)
        {
            this.Say(words[customers.Length == 0 ? "FollowUps.NobodyTicked" : "FollowUps.NobodyChosen"]);
            return LocalRedirect(page);
        }

        var given = await give.Some(store.Id, [.. customers.Take(GiveCalls.Most)], to.Value, ct);
        this.Say(given.Succeeded ? words["FollowUps.Given", given.Value.Customers] : words.Of(given.Problems[0]));
        return LocalRedirect(page);
    }

    /// <summary>Gives everything of an absent agent away: to one person, or evenly to all others.</summary>
    [HttpPost("hand-over")]
    public async Task<IActionResult> HandOver(int? from, int? to, [FromServices] GiveCalls give, CancellationToken ct)
    {
        if (user.Store is not { } store || from is not { } absent) return LocalRedirect("/follow-ups/team");
        var given = await give.All(store.Id, absent, to, ct);
        this.Say(given.Succeeded ? words["FollowUps.Given", given.Value.Customers] : words.Of(given.Problems[0]));
        return LocalRedirect("/follow-ups/team");
    }

    private async Task<TeamModel> Model(StoreChoice store, CallTeam team, MeasureQuery measures, OwnAnswers own, Show show, CancellationToken ct)
    {
        var (agents, days) = await team.Read(store.Id, store.Zone, ct);
        var indicator = IndicatorCatalogue.BuiltIn.Find(Coverage)!; // built in
        var sums = await measures.Run(indicator, new MeasureFilter(user.Month, user.Month) { StoreIds = [store.Id] }, MeasureGrouping.Employee, ct);
        var answers = await own.Read(store.Id, clock.GetUtcNow().UtcDateTime - OwnAnswers.Reach, MostOwnAnswers, ct);
        return TeamModel.Of(agents, days, sums, indicator.Scale, answers, show.Month(user.Month), words);
    }
}
