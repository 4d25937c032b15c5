namespace AfterSalesKpi.Application.Analysis.Morning;

/// <summary>What a store has begun with its customers and not ended.</summary>
/// <param name="Complaints">Complaints that nobody has decided.</param>
/// <param name="OldestComplaintAt">When the oldest of them came in.</param>
/// <param name="LowAnswers">Low answers of the last 30 days about which nothing was done and nobody was given anything to do.</param>
/// <param name="ExpiringCalls">Customers for whom a call counts within the next 24 hours for the last time, as the queue of calls shows them.</param>
/// <param name="OpenTasks">Things to do in the store.</param>
/// <param name="OverdueTasks">Those of them whose time has run out.</param>
public sealed record OpenLoops(int Complaints, DateTime? OldestComplaintAt, int LowAnswers, int ExpiringCalls, int OpenTasks, int OverdueTasks);
