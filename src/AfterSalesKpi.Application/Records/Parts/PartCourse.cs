namespace AfterSalesKpi.Application.Records.Parts;

/// <summary>A part's stock at the end of a week.</summary>
/// <param name="On">The local day with which the week ends.</param>
/// <param name="Quantity">Pieces by the book then.</param>
/// <param name="Used">Pieces issued and sold in the week.</param>
public sealed record PartCourse(DateOnly On, long Quantity, long Used);
