using AfterSalesKpi.Application.Records.CustomerCare;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.WorkOrders;

namespace AfterSalesKpi.Web.Features.Complaints;

/// <summary>Reads what was typed into the form of a complaint; names every field that cannot be read.</summary>
internal static class TypedComplaint
{
    public static (List<Problem> Problems, ComplaintEntry Entry) Read(EditModel form, StoreChoice store, DateTime now)
    {
        var problems = new List<Problem>();
        var local = LocalTime.FromUtc(now, store.Zone);
        DateTime? Time(string? text, string field)
        {
            if (string.IsNullOrWhiteSpace(text)) return null;
            if (TypedTime.Read(text, local) is { } read) return LocalTime.ToUtc(read, store.Zone);
            problems.Add(new Problem(field, "unreadable-time"));
            return null;
        }

        var at = Time(form.At, "at");
        if (string.IsNullOrWhiteSpace(form.At)) problems.Add(new Problem("at", "required"));
        var due = Time(form.DueAt, "dueAt");
        return (problems, new ComplaintEntry
        {
            StoreId = store.Id, Version = form.Version, Order = form.Order, Customer = form.Customer, Source = form.Source, At = at ?? now, Text = form.Text,
            ResponsibleId = form.Responsible, OwnerId = form.Owner, DueAt = due,
        });
    }
}
