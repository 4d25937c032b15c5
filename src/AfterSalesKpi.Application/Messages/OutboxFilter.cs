using AfterSalesKpi.Domain.Messages;

namespace AfterSalesKpi.Application.Messages;

/// <summary>Which messages a list shows; everything is optional.</summary>
/// <param name="Text">Part of the receiver or the subject.</param>
/// <param name="State">How far they have got.</param>
/// <param name="Channel">How they leave.</param>
public sealed record OutboxFilter(string? Text, OutboxState? State, OutboxChannel? Channel);
