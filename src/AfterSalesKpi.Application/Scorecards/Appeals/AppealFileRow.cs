namespace AfterSalesKpi.Application.Scorecards.Appeals;

/// <summary>A file without what is in it.</summary>
/// <param name="Name">What it was called.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Size">Bytes.</param>
public sealed record AppealFileRow(string Name, string Kind, int Size);
