using AfterSalesKpi.Data;

namespace AfterSalesKpi.Application.Records.Importing;

/// <summary>
/// The rows that an import adds, already numbered. They are written in bulk, kind by kind, in the order in which kinds first came: so
/// each row finds those that it refers to.
/// </summary>
internal sealed class NewRows
{
    private readonly Dictionary<Type, object> byKind = [];
    private readonly List<Func<KpiDbContext, CancellationToken, Task>> writes = [];

    /// <summary>Makes a row and gives it its number, so that others can refer to it before anything is written.</summary>
    public static T Numbered<T>(T row)
        where T : class
    {
        RowNumber.Give(row);
        return row;
    }

    /// <summary>Takes a row to be added.</summary>
    public void Add<T>(T row)
        where T : class
    {
        if (!byKind.TryGetValue(typeof(T), out var known))
        {
            var rows = new List<T>();
            byKind[typeof(T)] = known = rows;
            writes.Add((db, ct) => db.BulkInsertAsync(rows, ct));
        }

        ((List<T>)known).Add(row);
    }

    /// <summary>Writes them within the present transaction.</summary>
    public async Task Write(KpiDbContext db, CancellationToken ct)
    {
        foreach (var write in writes) await write(db, ct);
    }
}
