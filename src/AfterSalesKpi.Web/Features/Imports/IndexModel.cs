using AfterSalesKpi.Application.Records.Files;

namespace AfterSalesKpi.Web.Features.Imports;

/// <summary>What can be brought, and what was.</summary>
/// <param name="Kinds">What the person may bring.</param>
/// <param name="Page">The page of files.</param>
/// <param name="Total">How many files there are.</param>
/// <param name="Files">This page's.</param>
public sealed record IndexModel(IReadOnlyList<ImportKind> Kinds, int Page, int Total, IReadOnlyList<ImportFileRow> Files)
{
    public const int Size = 25;
}
