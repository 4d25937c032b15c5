namespace AfterSalesKpi.Web.Features.Dashboard;

/// <summary>An order whose promise has run out or soon will.</summary>
/// <param name="Number">工单号.</param>
/// <param name="Vehicle">Plate and model.</param>
/// <param name="Advisor">The advisor's name.</param>
/// <param name="Left">How long it is late or how long there is left, in words.</param>
/// <param name="Late">True when the promise has run out.</param>
public sealed record RiskModel(string Number, string Vehicle, string Advisor, string Left, bool Late);
