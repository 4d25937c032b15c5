using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace AfterSalesKpi.Web.Features.WorkOrders;

/// <summary>Lays two versions of an order side by side, field by field.</summary>
internal sealed class EntryDifferences(Words words, EntryStaff staff, IReadOnlyList<ProcessStep> process)
{
    private static readonly (string Field, Func<EditModel, string?> Read)[] Texts =
    [
        ("Customer.Code", f => f.Customer.Code), ("Customer.Name", f => f.Customer.Name), ("Customer.Phone", f => f.Customer.Phone),
        ("Customer.ReferredBy", f => f.Customer.ReferredBy), ("Vehicle.Plate", f => f.Vehicle.Plate), ("Vehicle.Vin", f => f.Vehicle.Vin),
        ("Vehicle.Brand", f => f.Vehicle.Brand), ("Vehicle.Model", f => f.Vehicle.Model), ("Vehicle.Mileage", f => f.Vehicle.Mileage),
        ("BookedAt", f => f.BookedAt), ("ConfirmedAt", f => f.ConfirmedAt), ("AppointmentAt", f => f.AppointmentAt), ("Wish", f => f.Wish), ("ReceivedAt", f => f.ReceivedAt), ("PromisedAt", f => f.PromisedAt),
        ("DispatchedAt", f => f.DispatchedAt), ("StartedAt", f => f.StartedAt), ("CompletedAt", f => f.CompletedAt), ("InspectedAt", f => f.InspectedAt),
        ("SettledAt", f => f.SettledAt), ("DeliveredAt", f => f.DeliveredAt), ("CancelledAt", f => f.CancelledAt), ("ReworkOf", f => f.ReworkOf),
        ("LabourAmount", f => f.LabourAmount), ("PartsAmount", f => f.PartsAmount),
    ];

    public List<EntryDifference> Between(EditModel mine, EditModel theirs)
    {
        var rows = new List<EntryDifference>();
        foreach (var (field, read) in Texts) Add(rows, field, read(mine), read(theirs), read(theirs), single: true);
        Add(rows, "ServiceType", Of(mine.ServiceType), Of(theirs.ServiceType), theirs.ServiceType?.ToString(), single: true);
        Add(rows, "Advisor", staff.NameOf(mine.Advisor), staff.NameOf(theirs.Advisor), theirs.Advisor, single: true);
        Add(rows, "Technician", staff.NameOf(mine.Technician), staff.NameOf(theirs.Technician), theirs.Technician, single: true);
        Add(rows, "LateCause", Of(mine.LateCause), Of(theirs.LateCause), theirs.LateCause?.ToString(), single: true);
        Add(rows, "ReworkCause", Of(mine.ReworkCause), Of(theirs.ReworkCause), theirs.ReworkCause?.ToString(), single: true);
        Add(rows, "ReworkNote", mine.ReworkNote, theirs.ReworkNote, theirs.ReworkNote, single: true);
        Add(rows, "Jobs", Jobs(mine), Jobs(theirs));
        Add(rows, "Pauses", Pauses(mine), Pauses(theirs));
        Add(rows, "Promises", Promises(mine), Promises(theirs));
        Add(rows, "Steps", Steps(mine), Steps(theirs));
        return rows;
    }

    private void Add(List<EntryDifference> rows, string field, string? mine, string? theirs, string? value = null, bool single = false)
    {
        var (a, b) = (Plain(mine), Plain(theirs));
        if (a == b) return;
        rows.Add(new EntryDifference(words[$"WorkOrders.Entry.Field.{field}"], single ? TagBuilder.CreateSanitizedId(field, "_") : null, a, b, value ?? ""));
    }

    private static string? Plain(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private string? Of(Enum? value) => value is null ? null : words.Of(value);

    private string Jobs(EditModel f) =>
        string.Join("; ", f.Jobs.Select(j => string.Join(' ', new[] { staff.NameOf(j.Technician), j.Name, $"{j.StandardHours} / {Plain(j.ActualHours) ?? Show.Nothing}" }.Where(t => Plain(t) is not null))));

    private string Pauses(EditModel f) => string.Join("; ", f.Pauses.Select(p => $"{Of(p.Reason)} {p.From} – {Plain(p.To) ?? "…"}"));

    private string Promises(EditModel f) =>
        string.Join("; ", f.Promises.Select(p => $"{p.At} → {p.PromisedAt}{(p.AgreedByCustomer ? " " + words["WorkOrders.Entry.Field.AgreedByCustomer"] : "")}"));

    private string Steps(EditModel f) => string.Join("; ", f.Steps.Order(StringComparer.Ordinal).Select(Step));

    private string Step(string code) => process.FirstOrDefault(s => s.Code == code) is { } step ? words.Pick(step.NameZh, step.NameEn) : code;
}
