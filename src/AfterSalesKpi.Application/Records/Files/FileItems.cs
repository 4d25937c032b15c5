using System.Buffers;
using System.Globalization;
using System.Text.Json;
using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Application.Workbooks.Reading;

namespace AfterSalesKpi.Application.Records.Files;

/// <summary>
/// A file's rows as the body of an import: so a file is judged, kept and told of exactly as what comes in by the API. An empty cell says
/// nothing: what is known stays.
/// </summary>
internal sealed class FileItems
{
    private readonly Table table;
    private readonly List<(int Place, FileColumn Column)> columns = [];

    public FileItems(string resource, Table table, IReadOnlyList<FileColumn> known)
    {
        this.table = table;
        foreach (var column in known)
        {
            if (table.ColumnOf(column.Headings) is { } place) columns.Add((place, column));
        }

        var meant = columns.Select(c => c.Place).ToHashSet();
        Ignored = [.. table.Headings.Where((heading, place) => heading.Length > 0 && !meant.Contains(place))];
        Body = Write(resource);
    }

    /// <summary>Headings that mean nothing here.</summary>
    public IReadOnlyList<string> Ignored { get; }

    /// <summary>True when no heading means anything.</summary>
    public bool MeansNothing => columns.Count == 0;

    /// <summary><c>{"items":[…]}</c>, an item a row, in their order.</summary>
    public ReadOnlyMemory<byte> Body { get; }

    public int Count => table.Rows.Count;

    /// <summary>Which row and cell an item's rejection means.</summary>
    public FileRejection Of(Rejection rejection)
    {
        var row = table.Rows[rejection.Index];
        var place = columns.Where(c => c.Column.Field.Name == rejection.Problem.Field).Select(c => (int?)c.Place).FirstOrDefault();
        var args = rejection.Problem.Args.Select(a => Convert.ToString(a, CultureInfo.InvariantCulture) ?? "");
        return new FileRejection(row.Number, rejection.Problem.Field, row.Text(place), rejection.Problem.Code, [.. args]);
    }

    private ReadOnlyMemory<byte> Write(string resource)
    {
        var bytes = new ArrayBufferWriter<byte>(64 * 1024);
        using var json = new Utf8JsonWriter(bytes);
        json.WriteStartObject();
        json.WriteStartArray("items");
        foreach (var row in table.Rows)
        {
            var values = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var (place, column) in columns)
            {
                if (row.Text(place) is { } cell) values[column.Field.Name] = FileValues.Of(column, cell);
            }

            FileKinds.Complete(resource, values);
            json.WriteStartObject();
            foreach (var (name, value) in values) Write(json, name, value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        return bytes.WrittenMemory;
    }

    private void Write(Utf8JsonWriter json, string name, string value)
    {
        var kind = columns.Where(c => c.Column.Field.Name == name).Select(c => c.Column.Field.Kind).FirstOrDefault(name == "score" ? FieldKind.Number : FieldKind.Text);
        json.WritePropertyName(name);
        if (kind is FieldKind.Integer or FieldKind.Number && decimal.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) json.WriteNumberValue(number);
        else if (kind == FieldKind.Flag && bool.TryParse(value, out var flag)) json.WriteBooleanValue(flag);
        else json.WriteStringValue(value);
    }
}
