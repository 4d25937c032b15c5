namespace AfterSalesKpi.Application.Records.CustomerCare;

/// <summary>How one agent's queue stands.</summary>
/// <param name="Id">The agent; null for what nobody is to call yet.</param>
/// <param name="Name">Their name.</param>
/// <param name="IsAgent">True for the store's present customer-care people, who can be given calls.</param>
/// <param name="Due">Customers to be called with more than a day left, those to be called again among them.</param>
/// <param name="RunsOut">Customers whose last day this is.</param>
/// <param name="Expired">Customers whose time is over.</param>
/// <param name="CalledToday">Calls made today.</param>
/// <param name="ReachedToday">Calls of today that reached the customer.</param>
public sealed record AgentCalls(int? Id, string? Name, bool IsAgent, int Due, int RunsOut, int Expired, int CalledToday, int ReachedToday);
