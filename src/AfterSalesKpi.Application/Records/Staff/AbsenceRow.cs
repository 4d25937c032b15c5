using AfterSalesKpi.Domain.Organization;


namespace AfterSalesKpi.Application.Records.Staff;

/// <summary>An absence as a list shows it.</summary>
/// <param name="Id">Its number in the database.</param>
/// <param name="EmployeeId">Whose.</param>
/// <param name="Number">工号.</param>
/// <param name="Name">Name.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Kind">Why.</param>
/// <param name="Note">What else was said.</param>
/// <param name="Voided">Entered by mistake.</param>
public sealed record AbsenceRow(long Id, int EmployeeId, string Number, string Name, DateOnly From, DateOnly To, AbsenceKind Kind, string? Note, bool Voided)
{
    /// <summary>How many days.</summary>
    public int Days => To.DayNumber - From.DayNumber + 1;
}
