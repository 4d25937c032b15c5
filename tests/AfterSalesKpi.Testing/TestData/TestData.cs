using AfterSalesKpi.Data;

namespace AfterSalesKpi.Testing;

/// <summary>
/// Makes what a test needs, on a real context, with everything unsaid filled in: <c>await TestData.CreateStore(db)</c>. Each file adds
/// one kind of thing. Numbers and codes are different every time.
/// </summary>
public static partial class TestData
{
    /// <summary>A day on which the records of tests happen unless they say otherwise: noon in China on a Wednesday.</summary>
    public static readonly DateTime Noon = new(2026, 7, 15, 4, 0, 0, DateTimeKind.Utc);

    private static int made;

    /// <summary>A code that no other call has given.</summary>
    public static string NewCode(string prefix) => $"{prefix}{Interlocked.Increment(ref made):00000}";

    private static async Task<T> Save<T>(KpiDbContext db, T made)
        where T : class
    {
        db.Add(made);
        await db.SaveChangesAsync();
        return made;
    }
}
