namespace AfterSalesKpi.Domain.Messages;

/// <summary>A value of an enum among a notice's values, by the name under which its words are found.</summary>
/// <param name="Name">Enum and value, as in <c>ServiceType.Repair</c>.</param>
public sealed record NoticeTerm(string Name);
