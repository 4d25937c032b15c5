using AfterSalesKpi.Domain.Organization;


namespace AfterSalesKpi.Web.Features.Staff;

/// <summary>One day of one person.</summary>
/// <param name="On">The day.</param>
/// <param name="Kind">Why the person is absent; null: is not.</param>
/// <param name="Id">The absence.</param>
/// <param name="Employed">False before the first and after the last day of work.</param>
public sealed record AbsenceDay(DateOnly On, AbsenceKind? Kind, long? Id, bool Employed);
