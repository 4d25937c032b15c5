using AfterSalesKpi.Application.Records.Staff;
using AfterSalesKpi.Domain.Organization;

namespace AfterSalesKpi.Web.Features.Staff;

/// <summary>An absence as its form holds it.</summary>
public sealed class AbsenceForm
{
    public string? Employee { get; set; }

    public DateOnly? From { get; set; }

    /// <summary>Left empty it is one day.</summary>
    public DateOnly? To { get; set; }

    public AbsenceKind? Kind { get; set; }

    public string? Note { get; set; }

    /// <summary>The version that the form was filled from; null for a new one.</summary>
    public int? Version { get; set; }

    internal static AbsenceForm Of(Absence absence, string employee) => new()
    {
        Employee = employee, From = absence.StartsOn, To = absence.EndsOn, Kind = absence.Kind, Note = absence.Note, Version = absence.Version,
    };

    internal AbsenceEntry ToEntry() => new(Employee, From, To, Kind, Note);
}
