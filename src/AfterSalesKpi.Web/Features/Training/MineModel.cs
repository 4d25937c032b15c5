using AfterSalesKpi.Application.Records.Staff;

namespace AfterSalesKpi.Web.Features.Training;

/// <summary>A person's own results and certificates.</summary>
public sealed record MineModel(IReadOnlyList<TrainingRow> Results, IReadOnlyList<CertificateRow> Certificates, DateOnly Today);
