using System.Text.Json;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Records.Importing;

/// <summary>Reads <c>{"items":[…]}</c> straight from its bytes; nothing is made but the patches.</summary>
internal static class ImportBody
{
    /// <summary>Most items of one body.</summary>
    public const int MostItems = 10_000;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>
    /// The items, each with what is wrong with it. Refused as a whole: no JSON, no list of items (<c>unreadable</c>), more than may be
    /// sent at once (<c>too-many-items</c>).
    /// </summary>
    public static Outcome<List<ImportItem<TPatch>>> Read<TPatch>(ReadOnlySpan<byte> body, ItemShape<TPatch> shape)
        where TPatch : new()
    {
        try
        {
            return ReadItems(body.StartsWith(ByteOrderMark) ? body[ByteOrderMark.Length..] : body, shape);
        }
        catch (JsonException e)
        {
            return new Problem("", "unreadable", (e.LineNumber ?? 0) + 1, (e.BytePositionInLine ?? 0) + 1);
        }
        catch (InvalidOperationException)
        {
            return new Problem("", "unreadable", 1, 1); // a property's name that is no text
        }
    }

    private static Outcome<List<ImportItem<TPatch>>> ReadItems<TPatch>(ReadOnlySpan<byte> body, ItemShape<TPatch> shape)
        where TPatch : new()
    {
        var reader = new Utf8JsonReader(body);
        List<ImportItem<TPatch>>? items = null;
        var count = 0;
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return new Problem("items", "unreadable", 1, 1);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isItems = reader.ValueTextEquals("items"u8);
            reader.Read();
            if (!isItems)
            {
                reader.Skip();
                continue;
            }

            if (reader.TokenType != JsonTokenType.StartArray) return new Problem("items", "unreadable", 1, 1);
            (items, count) = ([], 0);
            for (; reader.Read() && reader.TokenType != JsonTokenType.EndArray; count++)
            {
                if (count >= MostItems) reader.Skip();
                else items.Add(ReadItem(ref reader, shape, count));
            }
        }

        reader.Read(); // anything behind the object is no JSON
        if (items is null) return new Problem("items", "unreadable", 1, 1);
        return count > MostItems ? new Problem("items", "too-many-items", MostItems) : items;
    }

    private static ImportItem<TPatch> ReadItem<TPatch>(ref Utf8JsonReader reader, ItemShape<TPatch> shape, int index)
        where TPatch : new()
    {
        var patch = new TPatch();
        var problem = shape.Read(ref reader, patch, out var given);
        return new ImportItem<TPatch>(index, patch, given, problem);
    }
}
