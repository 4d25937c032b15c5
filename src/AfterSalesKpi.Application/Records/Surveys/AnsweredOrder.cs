using AfterSalesKpi.Domain.Records.CustomerCare;

namespace AfterSalesKpi.Application.Records.Surveys;

/// <summary>The order that answers are about, and how they came in.</summary>
/// <param name="StoreId">The store.</param>
/// <param name="OrderId">The order.</param>
/// <param name="AdvisorId">Who advised.</param>
/// <param name="TechnicianId">Who led the repair.</param>
/// <param name="Reference">The response's reference.</param>
/// <param name="Channel">How it came in.</param>
/// <param name="EnteredById">Who entered it for the customer.</param>
internal sealed record AnsweredOrder(
    int StoreId, long OrderId, int AdvisorId, int? TechnicianId, string Reference, SurveyChannel Channel, int? EnteredById);
