using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Domain.Organization;

namespace AfterSalesKpi.Application.Records.Staff;

/// <summary>What a body says about an absence.</summary>
internal sealed class AbsencePatch
{
    public static readonly ItemShape<AbsencePatch> Shape = new ItemShape<AbsencePatch>()
        .Text("reference", Absence.ReferenceLength, (p, v) => p.Reference = v)
        .Text("employee", Domain.Organization.Employee.NumberLength, (p, v) => p.Employee = v)
        .Day("from", (p, v) => p.From = v)
        .Day("to", (p, v) => p.To = v)
        .Choice<AbsenceKind>("kind", (p, v) => p.Kind = v)
        .OptionalText("note", Absence.NoteLength, (p, v) => p.Note = v)
        .OptionalFlag("voided", (p, v) => p.Voided = v);

    public string? Reference { get; set; }

    public Optional<string?> Employee { get; set; }

    public Optional<DateOnly> From { get; set; }

    public Optional<DateOnly> To { get; set; }

    public Optional<AbsenceKind> Kind { get; set; }

    public Optional<string?> Note { get; set; }

    public Optional<bool?> Voided { get; set; }
}
