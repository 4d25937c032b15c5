using System.Buffers;
using System.Text;
using System.Text.Json;
using AfterSalesKpi.Data.Saving;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace AfterSalesKpi.Data.Audit;

/// <summary>
/// What of a save is to be told: each changed record with its parts. Found before the save, put into words after it, when the database
/// has numbered what is new.
/// </summary>
internal sealed class AuditChanges
{
    private readonly List<(EntityEntry Record, List<EntityEntry> Parts)> changes;

    private AuditChanges(List<(EntityEntry, List<EntityEntry>)> changes) => this.changes = changes;

    public bool Any => changes.Count > 0;

    /// <summary>The groups that the records belong to; a group yet to be numbered is not among them.</summary>
    public IEnumerable<int> Groups => changes.Where(c => c.Record is not { Entity: DealerGroup, State: EntityState.Added }).Select(c => GroupOf(c.Record)).Distinct().Order();

    public static AuditChanges Of(TrackedRows rows)
    {
        var byRecord = new Dictionary<object, (EntityEntry Record, List<EntityEntry> Parts)>(ReferenceEqualityComparer.Instance);
        foreach (var entry in rows.Changed.Where(e => AuditedRecords.Tells(e.Metadata)))
        {
            var record = rows.Whole(entry);
            if (!byRecord.TryGetValue(record.Entity, out var change)) byRecord[record.Entity] = change = (record, []);
            if (!ReferenceEquals(record.Entity, entry.Entity)) change.Parts.Add(entry);
        }

        return new AuditChanges([.. byRecord.Values.Where(c => c.Parts.Count > 0 || c.Record.State != EntityState.Modified || ChangedFields(c.Record).Any())]);
    }

    /// <summary>The changes in words.</summary>
    public List<AuditNote> Notes()
    {
        var text = new ArrayBufferWriter<byte>(1024);
        using var json = new Utf8JsonWriter(text, AuditJson.Options);
        var notes = new List<AuditNote>(changes.Count);
        foreach (var (entry, parts) in changes)
        {
            text.ResetWrittenCount();
            json.Reset(text);
            json.WriteStartObject();
            WriteFields(json, entry);
            foreach (var of in parts.GroupBy(p => AuditedRecord.Of(p.Metadata).PartsName)) WriteParts(json, of.Key, entry.State, of);
            json.WriteEndObject();
            json.Flush();
            var record = AuditedRecord.Of(entry.Metadata);
            var values = Values(entry);
            notes.Add(new AuditNote(
                GroupOf(entry),
                record.Store is null ? entry.Entity is Store ? values.GetValue<int>(nameof(Store.Id)) : null : (int?)values[record.Store],
                entry.State switch { EntityState.Added => AuditAction.Added, EntityState.Deleted => AuditAction.Deleted, _ => AuditAction.Changed },
                record.Type,
                Convert.ToInt64(values[entry.Metadata.FindPrimaryKey()!.Properties[0]], System.Globalization.CultureInfo.InvariantCulture), // records have numbers
                record.Key is null ? null : (string?)values[record.Key],
                Encoding.UTF8.GetString(text.WrittenSpan)));
        }

        return notes;
    }

    private static void WriteParts(Utf8JsonWriter json, JsonEncodedText name, EntityState whole, IEnumerable<EntityEntry> parts)
    {
        json.WritePropertyName(name);
        if (whole == EntityState.Added)
        {
            WriteList(json, parts);
            return;
        }

        json.WriteStartObject();
        foreach (var of in parts.GroupBy(p => p.State).OrderBy(g => g.Key))
        {
            json.WritePropertyName(of.Key switch { EntityState.Added => "added", EntityState.Deleted => "deleted", _ => "changed" });
            WriteList(json, of);
        }

        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, IEnumerable<EntityEntry> parts)
    {
        json.WriteStartArray();
        foreach (var part in parts)
        {
            json.WriteStartObject();
            WriteFields(json, part);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFields(Utf8JsonWriter json, EntityEntry entry)
    {
        var changed = entry.State == EntityState.Modified;
        var values = Values(entry);
        foreach (var field in changed ? ChangedFields(entry) : AuditedRecord.Of(entry.Metadata).NewFields.Where(f => values[f] is not null))
        {
            json.WritePropertyName(AuditedRecord.NameOf(field));
            if (AuditedFields.IsPersonal(field))
            {
                json.WriteStringValue(AuditJson.Hidden);
            }
            else if (changed)
            {
                json.WriteStartArray();
                AuditJson.WriteAny(json, field, entry.OriginalValues[field]);
                AuditJson.WriteAny(json, field, entry.CurrentValues[field]);
                json.WriteEndArray();
            }
            else
            {
                AuditJson.WriteAny(json, field, values[field]);
            }
        }
    }

    /// <summary>
    /// The fields that differ. Where a whole row was said to be changed and its past is not known (<c>Update</c>), all of them: better
    /// one too many than a change untold.
    /// </summary>
    private static IEnumerable<IProperty> ChangedFields(EntityEntry entry)
    {
        var modified = AuditedRecord.Of(entry.Metadata).Fields.Where(f => entry.Property(f).IsModified).ToList();
        var different = modified.Where(f => !f.GetValueComparer().Equals(entry.OriginalValues[f], entry.CurrentValues[f])).ToList();
        return different.Count > 0 ? different : modified;
    }

    private static PropertyValues Values(EntityEntry entry) => entry.State == EntityState.Deleted ? entry.OriginalValues : entry.CurrentValues;

    private static int GroupOf(EntityEntry entry) =>
        Values(entry).GetValue<int>(entry.Entity is DealerGroup ? nameof(DealerGroup.Id) : nameof(IGroupOwned.GroupId));
}
