using AfterSalesKpi.Application.Indicators;
using AfterSalesKpi.Application.Records.CustomerCare;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Web.Features.Shared;
using AfterSalesKpi.Web.Features.Shared.Charts;

namespace AfterSalesKpi.Web.Features.FollowUps;

/// <summary>The team's page.</summary>
/// <param name="Rows">Agent by agent, with the share of customers reached in time this month.</param>
/// <param name="Total">That share of the whole store.</param>
/// <param name="Queue">The queue as a picture.</param>
/// <param name="Days">The last days as a picture.</param>
/// <param name="OwnAnswers">Answers entered by those who served the order.</param>
/// <param name="OwnAnswersTotal">How many there are in all.</param>
/// <param name="Month">The month, in words.</param>
public sealed record TeamModel(
    IReadOnlyList<TeamRow> Rows, TeamRow Total, Chart Queue, Chart Days, IReadOnlyList<OwnAnswer> OwnAnswers, int OwnAnswersTotal, string Month)
{
    internal static TeamModel Of(
        List<AgentCalls> agents, List<CallDay> days, IReadOnlyList<MeasureSum> sums, Scale scale, (int Total, List<OwnAnswer> Rows) own, string month, Words words)
    {
        Measure SumOf(int? id) => sums.Where(s => s.EmployeeId == id).Aggregate(Measure.None, (sum, s) => sum + s.Sums);
        var rows = agents.ConvertAll(a => new TeamRow(a, SumOf(a.Id), SumOf(a.Id).Value(scale)));
        var everything = sums.Aggregate(Measure.None, (sum, s) => sum + s.Sums);
        var total = new AgentCalls(
            null, null, false, agents.Sum(a => a.Due), agents.Sum(a => a.RunsOut), agents.Sum(a => a.Expired), agents.Sum(a => a.CalledToday), agents.Sum(a => a.ReachedToday));
        return new TeamModel(rows, new TeamRow(total, everything, everything.Value(scale)), QueueChart(agents, total, words), DaysChart(days, words), own.Rows, own.Total, month);
    }

    private static Chart QueueChart(List<AgentCalls> agents, AgentCalls total, Words words)
    {
        ChartSeries Series(string key, string? colour, Func<AgentCalls, int> count) => new(words[key], [.. agents.Select(a => (decimal?)count(a))]) { Colour = colour };
        var title = total.RunsOut > 0 ? words["FollowUps.ChartRunsOut", total.RunsOut] : words["FollowUps.ChartCalm", total.Due];
        return new Chart(
            ChartKind.Bar, title, [.. agents.Select(a => a.Name ?? words["FollowUps.Nobody"])],
            [Series("FollowUps.StillTime", "1", a => a.Due), Series("FollowUps.LastDay", "2", a => a.RunsOut), Series("FollowUps.Tab.Expired", "quiet", a => a.Expired)])
        {
            Decimals = 0, Horizontal = true, Stacked = true, Height = 2, LabelName = words["FollowUps.Agent"],
        };
    }

    private static Chart DaysChart(List<CallDay> days, Words words)
    {
        var (calls, reached) = (days.Sum(d => d.Calls), days.Sum(d => d.Reached));
        var title = calls == 0 ? words["FollowUps.ChartNoCalls", days.Count] : words["FollowUps.ChartReached", calls, Show.Number(100m * reached / calls, 0)];
        return new Chart(
            ChartKind.Bar, title, [.. days.Select(d => d.On.ToString("MM-dd", System.Globalization.CultureInfo.InvariantCulture))],
            [
                new ChartSeries(words["FollowUps.Reached"], [.. days.Select(d => (decimal?)d.Reached)]) { Colour = "1" },
                new ChartSeries(words["FollowUps.NotReached"], [.. days.Select(d => (decimal?)(d.Calls - d.Reached))]) { Colour = "quiet" },
            ])
        {
            Decimals = 0, Stacked = true, Height = 2, LabelName = words["FollowUps.Day"],
        };
    }
}
