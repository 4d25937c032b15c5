using AfterSalesKpi.Application.Records.Importing;

namespace AfterSalesKpi.Application.Records.Files;

/// <summary>How a field of an import stands in a file of rows.</summary>
/// <param name="Field">What the field holds.</param>
/// <param name="Headings">Under which headings it may stand, whatever the case.</param>
/// <param name="Synonyms">What people write for values that programs know by codes.</param>
public sealed record FileColumn(FieldDescription Field, IReadOnlyList<string> Headings, IReadOnlyDictionary<string, string> Synonyms);
