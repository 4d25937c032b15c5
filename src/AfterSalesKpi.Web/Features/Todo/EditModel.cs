using AfterSalesKpi.Application.Records.ActionItems;
using AfterSalesKpi.Domain.Records.ActionItems;
using AfterSalesKpi.Web.Features.WorkOrders;

namespace AfterSalesKpi.Web.Features.Todo;

/// <summary>A thing to do as its form holds it.</summary>
public sealed class EditModel
{
    public Guid FormId { get; set; }

    public string? Title { get; set; }

    public string? Details { get; set; }

    /// <summary>The account of whoever is to do it.</summary>
    public int? Assignee { get; set; }

    /// <summary>As typed: <c>17:30</c>, <c>+2h</c>, <c>明天 9:00</c>.</summary>
    public string? DueAt { get; set; }

    public ActionSubject Subject { get; set; } = ActionSubject.Nothing;

    /// <summary>The number of the order, or the reference of the complaint or answer.</summary>
    public string? Key { get; set; }

    /// <summary>The address of the number.</summary>
    public string? Address { get; set; }

    /// <summary>The version that the form was filled from; null for a new one.</summary>
    public int? Version { get; set; }

    public static EditModel From(ActionItem item, TimeZoneInfo zone) => new()
    {
        FormId = item.FormId, Title = item.Title, Details = item.Details, Assignee = item.AssigneeId, DueAt = StoredEntry.Text(item.DueAt, zone),
        Subject = item.Subject, Address = item.Address, Version = item.Version,
    };

    public ActionEntry ToEntry(DateTime? dueAt) => new()
    {
        Title = Title, Details = Details, AssigneeId = Assignee, DueAt = dueAt, Subject = Subject, Key = Key, Address = Address,
    };
}
