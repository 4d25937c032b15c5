using AfterSalesKpi.Application.Records.CustomerCare;
using AfterSalesKpi.Domain.Indicators;

namespace AfterSalesKpi.Web.Features.FollowUps;

/// <summary>One agent, or all together.</summary>
/// <param name="Calls">How the queue stands.</param>
/// <param name="Sums">Customers reached in time and customers whose time is over, of the month.</param>
/// <param name="Coverage">The share of them, percent; null where no time is over yet.</param>
public sealed record TeamRow(AgentCalls Calls, Measure Sums, decimal? Coverage);
