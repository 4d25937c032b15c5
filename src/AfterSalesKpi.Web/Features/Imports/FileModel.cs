using AfterSalesKpi.Application.Records.Files;

namespace AfterSalesKpi.Web.Features.Imports;

/// <summary>A file that was tried or taken in.</summary>
/// <param name="Kind">What its rows are.</param>
/// <param name="View">The file.</param>
/// <param name="Rejections">Its bad rows in words: row, heading, what stands there, why.</param>
public sealed record FileModel(ImportKind Kind, ImportFileView View, IReadOnlyList<(int Row, string Heading, string? Cell, string Reason)> Rejections);
