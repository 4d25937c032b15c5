namespace AfterSalesKpi.Application.Records.Parts;

/// <summary>What somebody asks the parts clerk for.</summary>
/// <param name="Reference">Given with the form, so that the form sent twice asks once.</param>
/// <param name="OrderId">The order it is for.</param>
/// <param name="Sku">The part.</param>
/// <param name="Quantity">Pieces.</param>
/// <param name="AskedById">The employee who asks; null for somebody who is none.</param>
public sealed record AskedPart(string Reference, long OrderId, string Sku, int Quantity, int? AskedById);
