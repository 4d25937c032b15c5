namespace AfterSalesKpi.Application.Records.Files;

/// <summary>A file with everything that is known of it.</summary>
/// <param name="File">The file.</param>
/// <param name="Rejections">Why rows cannot be taken, in their order, the first of them.</param>
/// <param name="Ignored">Headings that mean nothing here.</param>
/// <param name="IsKept">True while what it holds is not forgotten.</param>
public sealed record ImportFileView(ImportFileRow File, IReadOnlyList<FileRejection> Rejections, IReadOnlyList<string> Ignored, bool IsKept);
