using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Records.Importing;

/// <summary>What one kind of a store's records has of its own; the rest of an import is <see cref="RecordImport"/>'s.</summary>
internal interface IRecordKind<TPatch, TRecord>
    where TPatch : new()
    where TRecord : class, IStoreRecord
{
    /// <summary>The name of the field that holds the key within the store.</summary>
    string KeyField { get; }

    /// <summary>What an item names as its store and key.</summary>
    (string? Store, string? Key) KeyOf(TPatch patch);

    /// <summary>A record's key within its store.</summary>
    string KeyOf(TRecord record);

    /// <summary>The store's records of these keys, with all that belongs to them.</summary>
    IQueryable<TRecord> Known(KpiDbContext db, int storeId, string[] keys);

    /// <summary>A record yet without facts.</summary>
    TRecord Make(int groupId, int storeId, string key);

    /// <summary>Looks up what the items refer to, all at once.</summary>
    Task Load(ImportWork work, List<ImportItem<TPatch>> items, CancellationToken ct);

    /// <summary>Says to the record what the item says; refuses the item for references that do not exist.</summary>
    Outcome Apply(ImportWork work, ImportItem<TPatch> item, TRecord record);

    /// <summary>Takes a new record among the rows to be added, with its parts behind it.</summary>
    void Add(NewRows rows, TRecord record) => rows.Add(record);

    /// <summary>When the record's rows lie.</summary>
    DateTime?[] RowTimes(TRecord record);

    /// <summary>From when on the stock is to be played again because of the record.</summary>
    DateTime? StockTime(TRecord record) => null;

    /// <summary>Marks what else a change of known records moves.</summary>
    Task MarkOthers(ImportWork work, IReadOnlyList<TRecord> changed, CancellationToken ct) => Task.CompletedTask;
}
