namespace AfterSalesKpi.Web.Features.WorkOrders;

/// <summary>What is said about a field while it is typed.</summary>
/// <param name="Text">A sentence, or the time that is meant; empty when there is nothing to say.</param>
/// <param name="Warns">Whether it should be looked at again.</param>
/// <param name="Value">What the field will hold, where that can be said.</param>
public sealed record EntryCheck(string Text, bool Warns, string? Value = null);
