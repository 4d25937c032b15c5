using AfterSalesKpi.Data;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Testing.Databases;

/// <summary>Brings the schema of an empty test database up to date.</summary>
internal static class Schema
{
    /// <summary>
    /// By the migrations. Where the model is ahead of them, a test of its own is red; the other tests then still say what they have to
    /// say, on a schema made from the model.
    /// </summary>
    public static void Bring(KpiDbContext db)
    {
        if (db.Database.HasPendingModelChanges()) db.Database.EnsureCreated();
        else db.Database.Migrate();
    }
}
