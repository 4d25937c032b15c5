using AfterSalesKpi.Domain.Messages;

namespace AfterSalesKpi.Application.Messages;

/// <summary>How a person wishes to be told of one kind of thing.</summary>
/// <param name="Kind">Of what.</param>
/// <param name="InApp">At the bell.</param>
/// <param name="Mail">By e-mail.</param>
/// <param name="Webhook">By webhook.</param>
public sealed record ChoiceRow(NoticeKind Kind, bool InApp, bool Mail, bool Webhook);
