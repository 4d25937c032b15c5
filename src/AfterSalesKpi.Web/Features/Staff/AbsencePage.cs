using AfterSalesKpi.Application.Records.Staff;
using AfterSalesKpi.Domain.Organization;

namespace AfterSalesKpi.Web.Features.Staff;

/// <summary>The form with what stands around it.</summary>
/// <param name="Form">What is filled in.</param>
/// <param name="Kept">The absence that is changed; null for a new one.</param>
/// <param name="Name">Whose it is.</param>
/// <param name="Theirs">What somebody else saved meanwhile; null where nobody did.</param>
/// <param name="People">Of whom one can be entered.</param>
public sealed record AbsencePage(AbsenceForm Form, Absence? Kept, string? Name, Absence? Theirs, IReadOnlyList<AbsentPerson> People)
{
    /// <summary>Where the form is sent.</summary>
    public string Target => Kept is null ? "/staff/absences/new" : $"/staff/absences/{Kept.Id}";
}
