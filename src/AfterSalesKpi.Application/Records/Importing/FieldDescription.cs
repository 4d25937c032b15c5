namespace AfterSalesKpi.Application.Records.Importing;

/// <summary>What an import's field is called and may hold; the machine-readable description of the API is made from it.</summary>
/// <param name="Name">Its name, camelCase.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Required">Whether a new record must name it; then it is never null.</param>
public sealed record FieldDescription(string Name, FieldKind Kind, bool Required)
{
    /// <summary>Longest text.</summary>
    public int? MaxLength { get; init; }

    /// <summary>Least number.</summary>
    public decimal? Least { get; init; }

    /// <summary>Greatest number.</summary>
    public decimal? Most { get; init; }

    /// <summary>The words of a choice.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>The fields of an object or of each element of a list.</summary>
    public IReadOnlyList<FieldDescription> Fields { get; init; } = [];
}
