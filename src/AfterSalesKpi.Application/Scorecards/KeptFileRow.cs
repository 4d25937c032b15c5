namespace AfterSalesKpi.Application.Scorecards;

/// <summary>A file of a record without what is in it.</summary>
/// <param name="Name">What it was called.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Size">Bytes.</param>
public sealed record KeptFileRow(string Name, string Kind, int Size);
