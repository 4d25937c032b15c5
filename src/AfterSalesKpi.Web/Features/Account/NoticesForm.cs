using AfterSalesKpi.Application.Messages;
using AfterSalesKpi.Domain.Messages;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace AfterSalesKpi.Web.Features.Account;

/// <summary>Ways to be told, as ticked: the names of the kinds.</summary>
public sealed class NoticesForm
{
    public List<NoticeKind> InApp { get; set; } = [];

    public List<NoticeKind> ByMail { get; set; } = [];

    public List<NoticeKind> ByWebhook { get; set; } = [];

    public string? Mail { get; set; }

    public string? WebhookAddress { get; set; }

    /// <summary>The secret of a new webhook address, shown once.</summary>
    [BindNever]
    public string? Secret { get; set; }

    internal static NoticesForm From(IReadOnlyList<ChoiceRow> choices, string? mail, string? webhook) => new()
    {
        InApp = [.. choices.Where(c => c.InApp).Select(c => c.Kind)],
        ByMail = [.. choices.Where(c => c.Mail).Select(c => c.Kind)],
        ByWebhook = [.. choices.Where(c => c.Webhook).Select(c => c.Kind)],
        Mail = mail,
        WebhookAddress = webhook,
    };

    internal List<ChoiceRow> ToChoices() => [.. Enum.GetValues<NoticeKind>().Select(k => new ChoiceRow(k, InApp.Contains(k), ByMail.Contains(k), ByWebhook.Contains(k)))];
}
