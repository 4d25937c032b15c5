using AfterSalesKpi.Domain.Records.CustomerCare;

namespace AfterSalesKpi.Web.Features.Surveys;

/// <summary>Answers taken down for a customer, as typed; those to the questions stand in the request's form.</summary>
public sealed class EntryForm
{
    public string? Order { get; set; }

    public string? Reference { get; set; }

    public SurveyChannel Channel { get; set; } = SurveyChannel.Phone;

    public string? At { get; set; }

    public long? Questionnaire { get; set; }
}
