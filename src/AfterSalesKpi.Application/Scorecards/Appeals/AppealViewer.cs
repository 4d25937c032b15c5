namespace AfterSalesKpi.Application.Scorecards.Appeals;

/// <summary>Who reads appeals: their own, or all of the stores in scope.</summary>
/// <param name="EmployeeId">The employee that the reader is.</param>
/// <param name="SeesAll">True for managers, human resources and group administrators.</param>
public sealed record AppealViewer(int? EmployeeId, bool SeesAll);
