using AfterSalesKpi.Application.Messages;

namespace AfterSalesKpi.Web.Features.Notifications;

/// <summary>Notices as they are shown.</summary>
/// <param name="Rows">This page's.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Page">Which page.</param>
/// <param name="Size">Notices on a page.</param>
/// <param name="Filtered">Some are left out.</param>
public sealed record NotificationsModel(IReadOnlyList<NoticeRow> Rows, int Total, int Page, int Size, bool Filtered);
