namespace AfterSalesKpi.Application.Records.CustomerCare;

/// <summary>A call that was saved.</summary>
/// <param name="Reference">Its reference.</param>
/// <param name="Complaint">The reference of the complaint opened in it, if one was.</param>
/// <param name="CountsFor">For how many deliveries it counts.</param>
public sealed record RecordedCall(string Reference, string? Complaint, int CountsFor);
