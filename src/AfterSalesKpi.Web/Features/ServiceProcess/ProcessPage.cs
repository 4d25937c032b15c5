using AfterSalesKpi.Application.Records.Workshop;
using Process = AfterSalesKpi.Domain.Records.Workshop.ServiceProcess;

namespace AfterSalesKpi.Web.Features.ServiceProcess;

/// <summary>The page of a group's service process.</summary>
/// <param name="Form">What is planned, as shown or typed.</param>
/// <param name="Versions">All processes of the group, the newest first.</param>
/// <param name="InForce">The one that holds now; null: the default.</param>
/// <param name="Planned">The one that does not hold yet.</param>
/// <param name="Shown">The one looked at: the form is not shown then.</param>
/// <param name="Forecast">What the form would require of orders, if that was asked.</param>
/// <param name="MayEdit">Whether the person may plan.</param>
public sealed record ProcessPage(
    EditModel Form, IReadOnlyList<Process> Versions, Process? InForce, Process? Planned, Process? Shown, IReadOnlyList<ProcessForecast>? Forecast, bool MayEdit);
