using AfterSalesKpi.Application.Quarters;
using AfterSalesKpi.Application.Scorecards;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Api.V1;

/// <summary>Scorecards and quarters, from stored sums.</summary>
internal static class ScorecardEndpoints
{
    private const int MostCards = 1000;

    public static void MapScorecards(this RouteGroupBuilder api)
    {
        var read = api.MapGroup("").RequireAuthorization(ApiPolicies.Read).WithTags("Scorecards");
        read.MapGet("/scorecards", Month).WithName("get-scorecards").WithSummary("A month's scorecards.").Produces<ScorecardsAnswer>()
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
        read.MapGet("/scorecards/{month}/{employee}", One).WithName("get-scorecard").WithSummary("One person's scorecard of a month.").Produces<ScorecardAnswer>()
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
        read.MapGet("/quarters/{quarter}", Quarter).WithName("get-quarter").WithSummary("A quarter, merged from its months.").Produces<QuartersAnswer>()
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> Month([AsParameters] ScorecardsQuestion q, [FromServices] ScorecardQuery cards, Asked asked, CancellationToken ct)
    {
        var month = asked.Month("month", q.Month);
        var (page, size) = Page(asked, q.Page, q.Size);
        var store = await asked.Store(q.Store, ct);
        if (asked.Refusal is { } refusal) return refusal;
        var (total, found) = await cards.Page(month, store, page, size, ct);
        return TypedResults.Ok(new ScorecardsAnswer(total, [.. found.Select(ScorecardAnswer.Of)]));
    }

    private static async Task<IResult> One(string month, string employee, [FromServices] ScorecardQuery cards, Words words, Asked asked, CancellationToken ct)
    {
        var wanted = asked.Month("month", month);
        var id = await asked.Employee(employee, ct);
        if (asked.Refusal is { } refusal) return refusal;
        var card = id is { } known ? await cards.Find(wanted, known, ct) : null;
        return card is null ? words.Absent("employee", "no-scorecard", employee, wanted.ToString()) : TypedResults.Ok(ScorecardAnswer.Of(card));
    }

    private static async Task<IResult> Quarter(string quarter, [AsParameters] QuarterQuestion q, [FromServices] QuarterQuery quarters, Asked asked, CancellationToken ct)
    {
        var wanted = asked.Quarter("quarter", quarter);
        var (page, size) = Page(asked, q.Page, q.Size);
        var (store, employee) = (await asked.Store(q.Store, ct), await asked.Employee(q.Employee, ct));
        if (asked.Refusal is { } refusal) return refusal;
        var (total, people) = await quarters.Page(wanted, store, employee, publishedOnly: false, page, size, ct);
        return TypedResults.Ok(new QuartersAnswer(total, [.. people.Select(QuarterAnswer.Of)]));
    }

    /// <summary>Pages so far out that their first row could not be counted are as empty as the last ones.</summary>
    private static (int Page, int Size) Page(Asked asked, string? page, string? size) =>
        (asked.Number("page", page, 1, 1, int.MaxValue / MostCards), asked.Number("size", size, MostCards, 1, MostCards));
}
