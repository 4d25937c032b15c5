using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Organization;

namespace AfterSalesKpi.Testing;

public static partial class TestData
{
    /// <summary>A day off on the day of <see cref="Noon"/>, unless another one is said.</summary>
    public static async Task<Absence> CreateAbsence(KpiDbContext db, Store store, Employee employee, DateOnly? from = null, DateOnly? to = null)
    {
        var absence = new Absence(store.GroupId, store.Id, NewCode("AB"));
        var first = from ?? DateOnly.FromDateTime(Noon);
        Sound(absence.Revise(store.Id, employee.Id, first, to ?? first, AbsenceKind.AnnualLeave, null));
        return await Save(db, absence);
    }
}
