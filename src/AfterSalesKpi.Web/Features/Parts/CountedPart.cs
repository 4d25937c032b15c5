namespace AfterSalesKpi.Web.Features.Parts;

/// <summary>A count of a part, as its page shows it.</summary>
public sealed record CountedPart(string Reference, DateTime At, int Book, int Counted, string? By, bool Voided);
