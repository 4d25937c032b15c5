using AfterSalesKpi.Application.Records.Staff;

namespace AfterSalesKpi.Web.Features.Training;

/// <summary>The list of certificates as it is shown.</summary>
public sealed record CertificatesModel(CertificateQuestion Question, int Total, IReadOnlyList<CertificateRow> Rows, DateOnly Today, bool SeveralStores);
