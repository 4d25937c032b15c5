namespace AfterSalesKpi.Web.Features.Admin;

/// <summary>What there is to administer, in figures.</summary>
/// <param name="Accounts">Accounts that can sign in.</param>
/// <param name="Locked">Accounts that are locked.</param>
/// <param name="Waiting">Accounts whose first password nobody has replaced.</param>
/// <param name="Stores">Stores.</param>
/// <param name="Positions">Positions in use.</param>
/// <param name="Keys">API keys that hold.</param>
/// <param name="Stuck">Messages that could not be sent.</param>
/// <param name="Changes">Entries of the trail.</param>
public sealed record OverviewModel(int Accounts, int Locked, int Waiting, int Stores, int Positions, int Keys, int Stuck, long Changes);
