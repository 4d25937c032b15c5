using AfterSalesKpi.Domain.Records.Parts;

namespace AfterSalesKpi.Application.Records.Parts;

/// <summary>Which parts are to be counted.</summary>
/// <param name="Store">The code of the store.</param>
/// <param name="Choice">How they are chosen.</param>
/// <param name="What">The class, or the beginning of the place.</param>
/// <param name="Skus">The parts chosen by number.</param>
/// <param name="By">Who makes the list, by name.</param>
public sealed record CountOrder(string Store, CountChoice Choice, string? What, IReadOnlyList<string> Skus, string By);
