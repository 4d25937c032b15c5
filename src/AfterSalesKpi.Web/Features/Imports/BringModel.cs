using AfterSalesKpi.Application.Records.Importing;

namespace AfterSalesKpi.Web.Features.Imports;

/// <summary>The page on which a file is brought.</summary>
/// <param name="Kind">What its rows are.</param>
/// <param name="Columns">Its columns: heading, what it holds, and the words of a choice.</param>
public sealed record BringModel(ImportKind Kind, IReadOnlyList<(FieldDescription Field, string Heading, string Note)> Columns);
