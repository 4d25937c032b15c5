namespace AfterSalesKpi.Application.Plans;

/// <summary>What somebody may see of plans.</summary>
/// <param name="All">Everybody's; else only that of the own position.</param>
/// <param name="Drafts">Also what is not published yet.</param>
/// <param name="EmployeeId">The employee that the person is; null: nobody who is appraised.</param>
public sealed record PlanViewer(bool All, bool Drafts, int? EmployeeId);
