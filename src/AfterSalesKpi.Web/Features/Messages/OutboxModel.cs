using AfterSalesKpi.Application.Messages;
using AfterSalesKpi.Domain.Messages;

namespace AfterSalesKpi.Web.Features.Messages;

/// <summary>The outbox as it is shown.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Total">How many messages answer it.</param>
/// <param name="Rows">This page's.</param>
/// <param name="IsSending">False: nothing leaves the program, and what would is shown in full.</param>
/// <param name="NotReady">Ways for which nothing is configured; their messages wait.</param>
public sealed record OutboxModel(OutboxQuestion Question, int Total, IReadOnlyList<OutboxRow> Rows, bool IsSending, IReadOnlyList<OutboxChannel> NotReady);
