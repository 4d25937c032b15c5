using AfterSalesKpi.Application.Records.Importing;

namespace AfterSalesKpi.Web.Features.Imports;

/// <summary>The page on which a file is brought.</summary>
/// <param name="Kind">What its rows are.</param>
/// <param name="Columns">Its columns: heading, whether a new record needs it, and what it holds.</param>
public sealed record BringModel(ImportKind Kind, IReadOnlyList<(FieldDescription Field, string Heading, bool Needed, string Note)> Columns);
