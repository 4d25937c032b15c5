using AfterSalesKpi.Application.Records.Staff;

namespace AfterSalesKpi.Web.Features.Training;

/// <summary>A certificate's form with what stands around it.</summary>
/// <param name="Row">As it is kept; null for a new one.</param>
/// <param name="Form">What is filled in.</param>
/// <param name="People">Whose it can be, number and name; empty where that is settled.</param>
/// <param name="IsConflict">True when somebody else saved it meanwhile.</param>
public sealed record CertificatePage(CertificateRow? Row, CertificateForm Form, IReadOnlyList<(string Number, string Name)> People, bool IsConflict);
