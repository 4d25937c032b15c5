namespace AfterSalesKpi.Web.Features.Shared.Tags;

/// <summary>The fields that a form has shown, so that its summary of errors can name them.</summary>
internal sealed class FieldNames
{
    private readonly Dictionary<string, FieldName> fields = new(StringComparer.OrdinalIgnoreCase);

    public void Add(string name, string id, string label) => fields.TryAdd(name, new FieldName(id, label, fields.Count));

    public FieldName? Find(string name) => fields.GetValueOrDefault(name);
}
