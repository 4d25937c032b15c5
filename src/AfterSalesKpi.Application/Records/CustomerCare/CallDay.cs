namespace AfterSalesKpi.Application.Records.CustomerCare;

/// <summary>A store's calls of one local day.</summary>
/// <param name="On">The day.</param>
/// <param name="Calls">Calls made.</param>
/// <param name="Reached">Calls that reached the customer.</param>
public sealed record CallDay(DateOnly On, int Calls, int Reached);
