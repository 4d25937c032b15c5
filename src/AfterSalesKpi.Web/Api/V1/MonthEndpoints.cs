using AfterSalesKpi.Application.Scorecards;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Features.Shared;
using AfterSalesKpi.Web.Jobs;
using Hangfire;
using Microsoft.AspNetCore.Mvc;

namespace AfterSalesKpi.Web.Api.V1;

/// <summary>Having a month calculated, and how far it is.</summary>
internal static class MonthEndpoints
{
    public static void MapMonths(this RouteGroupBuilder api)
    {
        var months = api.MapGroup("/months/{month}").WithTags("Months");
        months.MapGet("", Progress).RequireAuthorization(ApiPolicies.Progress).WithName("get-month").WithSummary("How far a month has come.")
            .Produces<MonthAnswer>().ProducesProblem(StatusCodes.Status400BadRequest);
        months.MapPost("/calculate", Calculate).RequireAuthorization(ApiPolicies.Calculate).WithName("calculate-month")
            .WithSummary("Has a month calculated in the background; where to see how far it is stands in Location.")
            .Produces<MonthAnswer>(StatusCodes.Status202Accepted).ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
    }

    private static async Task<IResult> Progress(string month, [FromServices] MonthProgressQuery progress, Asked asked, CancellationToken ct)
    {
        var wanted = asked.Month("month", month);
        return asked.Refusal ?? TypedResults.Ok(MonthAnswer.Of(await progress.Of(wanted, ct)));
    }

    private static async Task<IResult> Calculate(
        string month,
        [FromServices] RequestCalculation request,
        [FromServices] MonthProgressQuery progress,
        IBackgroundJobClient jobs,
        Words words,
        Asked asked,
        CancellationToken ct,
        string? store = null)
    {
        var wanted = asked.Month("month", month);
        await asked.Store(store, ct);
        if (asked.Refusal is { } refusal) return refusal;
        var outcome = await request.Run(wanted, string.IsNullOrEmpty(store) ? null : store, ct);
        if (!outcome.Succeeded) return words.Answer(StatusOf(outcome.Problems[0]), outcome.Problems[0]);
        jobs.Enqueue<DrainMonthsJob>(job => job.Run(CancellationToken.None)); // the marks are kept; this only saves the wait for the next round
        return TypedResults.Accepted($"/api/v1/months/{wanted}", MonthAnswer.Of(await progress.Of(wanted, ct)));
    }

    private static int StatusOf(Problem problem) => problem.Code == "unknown-store" ? StatusCodes.Status404NotFound : StatusCodes.Status409Conflict;
}
