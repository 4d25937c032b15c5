using System.Text;
using System.Text.Json;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Records.Importing;

/// <summary>Reads a field's value into a patch; the reader stands on the value's first token and is left on its last.</summary>
internal delegate Problem? FieldReader<in TPatch>(ref Utf8JsonReader reader, TPatch patch);

/// <summary>One field of a shape: what it may hold and how it gets into the patch.</summary>
internal sealed class Field<TPatch>(FieldDescription description, FieldReader<TPatch> read)
{
    public FieldDescription Description => description;

    public byte[] Name { get; } = Encoding.UTF8.GetBytes(description.Name);

    public Problem? Read(ref Utf8JsonReader reader, TPatch patch)
    {
        if (reader.TokenType == JsonTokenType.Null && description.Required) return new Problem(description.Name, "required");
        return read(ref reader, patch);
    }
}
