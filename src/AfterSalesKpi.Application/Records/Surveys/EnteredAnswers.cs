using AfterSalesKpi.Domain.Records.CustomerCare;

namespace AfterSalesKpi.Application.Records.Surveys;

/// <summary>Answers that somebody takes down for a customer.</summary>
/// <param name="OrderId">The order they are about.</param>
/// <param name="Reference">What the form was called when it was opened: sent twice it makes one response. Begins with <see cref="Prefix"/>.</param>
/// <param name="Channel">By phone or on paper.</param>
/// <param name="At">When the customer answered.</param>
/// <param name="EnteredById">The employee who enters them; null for somebody who is none.</param>
/// <param name="QuestionnaireId">The questionnaire shown; null or 0: the default one.</param>
/// <param name="Given">The answer to a question by its key.</param>
public sealed record EnteredAnswers(
    long OrderId, string Reference, SurveyChannel Channel, DateTime At, int? EnteredById, long? QuestionnaireId, Func<string, string?> Given)
{
    /// <summary>What references of entered answers begin with, so that they never meet those of links or imports.</summary>
    public const string Prefix = "ENTRY-";

    /// <summary>A reference for a form that is opened.</summary>
    public static string NewReference() => Prefix + Guid.NewGuid().ToString("N");

    /// <summary>True for a reference that a form can have been given.</summary>
    public static bool IsReference(string? text) => text?.StartsWith(Prefix, StringComparison.Ordinal) == true && Guid.TryParseExact(text[Prefix.Length..], "N", out _);
}
