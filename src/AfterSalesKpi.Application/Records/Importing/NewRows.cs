using AfterSalesKpi.Data;

namespace AfterSalesKpi.Application.Records.Importing;

/// <summary>
/// The rows that an import adds, already numbered, in an order in which each finds the rows that it refers to.
/// </summary>
internal sealed class NewRows
{
    private readonly List<object> rows = [];

    /// <summary>Makes a row and gives it its number, so that others can refer to it before anything is written.</summary>
    public static T Numbered<T>(T row)
        where T : class
    {
        RowNumber.Give(row);
        return row;
    }

    /// <summary>Takes a row to be added.</summary>
    public void Add(object row) => rows.Add(row);

    /// <summary>Writes them.</summary>
    public async Task Write(KpiDbContext db, CancellationToken ct)
    {
        db.AddRange(rows);
        await db.SaveChangesAsync(ct);
    }
}
