using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Records.Importing;

/// <summary>Says which record each item means, and refuses those that mean none.</summary>
internal static class ItemKeys
{
    /// <summary>Keys within stores: refuses items without one, the later of two with the same, and those of stores that are not visible.</summary>
    public static void Place<TPatch>(List<ImportItem<TPatch>> items, ImportWork work, string keyField, Func<TPatch, (string? Store, string? Key)> keyOf)
    {
        var seen = new HashSet<(string, string)>();
        foreach (var item in items)
        {
            var (store, key) = keyOf(item.Patch);
            item.Key = key;
            if (store is null) item.Refuse(new Problem("store", "required"));
            if (key is null) item.Refuse(new Problem(keyField, "required"));
            if (store is null || key is null) continue;
            if (!seen.Add((store, key))) item.Refuse(new Problem(keyField, "duplicate", key));
            item.Store = work.Store(store);
            if (item.Store is null) item.Refuse(new Problem("store", "unknown-store", store));
        }
    }

    /// <summary>Keys within the group: refuses items without one and the later of two with the same.</summary>
    public static void Place<TPatch>(List<ImportItem<TPatch>> items, string keyField, Func<TPatch, string?> keyOf)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            item.Key = keyOf(item.Patch);
            if (item.Key is null) item.Refuse(new Problem(keyField, "required"));
            else if (!seen.Add(item.Key)) item.Refuse(new Problem(keyField, "duplicate", item.Key));
        }
    }
}
