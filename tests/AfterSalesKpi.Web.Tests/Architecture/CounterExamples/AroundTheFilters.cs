// Ways around the query filters; the test of database access must see all but the last.
#pragma warning disable CA1812 // they are there to be looked at only
using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Access;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Tests.Architecture.CounterExamples;

internal static class LeavesOutAllFilters
{
    public static object Query(KpiDbContext db) => db.WorkOrders.IgnoreQueryFilters();
}

internal static class WritesSql
{
    public static object Query(KpiDbContext db) => db.Database.SqlQuery<int>($"SELECT 1 AS Value");
}

internal static class OpensTheConnection
{
    public static object Query(KpiDbContext db) => db.Database.GetDbConnection();
}

internal static class LeavesOutOneFilter
{
    public static object Query(KpiDbContext db) => db.WorkOrders.IgnoreQueryFilters([QueryFilters.Store]);
}
