using AfterSalesKpi.Application.Records.ActionItems;
using AfterSalesKpi.Domain.Records.ActionItems;
using AfterSalesKpi.Web.Features.Shared;

namespace AfterSalesKpi.Web.Features.Todo;

/// <summary>What a thing to do is about: in words, and where it is.</summary>
internal static class TodoLinks
{
    /// <summary>Such as "工单 WO-1 沪A12345"; null for what is about nothing.</summary>
    public static string? Text(ActionRow row, Words words)
    {
        var order = string.Join(' ', new[] { row.OrderNumber, row.Plate }.Where(t => t is not null));
        return row.Item.Subject switch
        {
            ActionSubject.WorkOrder => words["Todo.AboutOrder", order],
            ActionSubject.Complaint => words["Todo.AboutComplaint", row.Complaint],
            ActionSubject.Answer => words["Todo.AboutAnswer", order],
            ActionSubject.Number => words["Todo.AboutNumber"],
            _ => null,
        };
    }

    /// <summary>The address of the order, complaint or list; null where there is none.</summary>
    public static string? Address(ActionRow row) => row.Item.Subject switch
    {
        ActionSubject.Number => row.Item.Address,
        ActionSubject.Nothing => null,
        _ => row.OrderNumber is { } number ? $"/work-orders/{Uri.EscapeDataString(number)}?store={Uri.EscapeDataString(row.Store)}" : null,
    };
}
