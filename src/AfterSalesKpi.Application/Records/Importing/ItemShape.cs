using System.Text.Json;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Records.Importing;

/// <summary>
/// What an item of a body looks like: its fields in their usual order. The same table reads items and describes them in the API's
/// machine-readable description, so the two cannot differ.
/// </summary>
internal sealed partial class ItemShape<TPatch>
    where TPatch : new()
{
    private readonly List<Field<TPatch>> fields = [];
    private ulong required;

    /// <summary>The fields, for whoever describes the API.</summary>
    public IReadOnlyList<FieldDescription> Fields => [.. fields.Select(f => f.Description)];

    /// <summary>
    /// Reads one object. What is wrong with it is the answer; the rest is read all the same, so that the body's next item is found.
    /// </summary>
    /// <param name="reader">Stands on the item's first token, and is left on its last.</param>
    /// <param name="patch">Takes the fields that are given.</param>
    /// <param name="given">Which fields those are, by bit; see <see cref="Missing"/>.</param>
    public Problem? Read(ref Utf8JsonReader reader, TPatch patch, out ulong given)
    {
        given = 0;
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            return new Problem("", JsonValues.Invalid);
        }

        Problem? first = null;
        var next = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var at = Find(ref reader, next);
            reader.Read();
            if (at < 0)
            {
                reader.Skip();
                continue;
            }

            var problem = fields[at].Read(ref reader, patch);
            first ??= problem;
            given |= 1UL << at;
            next = at + 1;
        }

        return first;
    }

    /// <summary>The first required field that is not among the given ones; null when a record can be made of them.</summary>
    public Problem? Missing(ulong given)
    {
        var missing = required & ~given;
        return missing == 0 ? null : new Problem(fields[System.Numerics.BitOperations.TrailingZeroCount(missing)].Description.Name, "required");
    }

    /// <summary>Bodies name fields in an order of their own, but each item in the same: so the search begins behind the last one found.</summary>
    private int Find(ref Utf8JsonReader reader, int next)
    {
        for (var i = next; i < fields.Count; i++)
        {
            if (reader.ValueTextEquals(fields[i].Name)) return i;
        }

        for (var i = 0; i < next && i < fields.Count; i++)
        {
            if (reader.ValueTextEquals(fields[i].Name)) return i;
        }

        return -1;
    }

    private ItemShape<TPatch> Add(FieldDescription description, FieldReader<TPatch> read)
    {
        if (description.Required) required |= 1UL << fields.Count;
        fields.Add(new Field<TPatch>(description, read));
        return this;
    }
}
