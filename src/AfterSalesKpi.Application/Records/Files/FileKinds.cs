using System.Globalization;
using AfterSalesKpi.Application.Records.Staff;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Records.Own;
using AfterSalesKpi.Domain.Records.Parts;
using AfterSalesKpi.Domain.Records.Staff;

namespace AfterSalesKpi.Application.Records.Files;

/// <summary>What can be brought as a file of rows: the API's resources but those whose items hold lists.</summary>
public static class FileKinds
{
    /// <summary>The kind of record that each makes, as the trail calls it.</summary>
    public static readonly IReadOnlyDictionary<string, string> RecordTypes = new Dictionary<string, string>
    {
        ["employees"] = nameof(Employee),
        ["training-results"] = nameof(TrainingResult),
        ["peer-reviews"] = nameof(PeerReview),
        ["parts"] = nameof(Part),
        ["stock-movements"] = nameof(StockMovement),
        ["part-requests"] = nameof(PartRequest),
        ["stock-counts"] = nameof(StockCount),
        ["follow-ups"] = nameof(FollowUp),
        ["survey-responses"] = nameof(SurveyResponse),
        ["complaints"] = nameof(Complaint),
        ["stores"] = nameof(Store),
        ["own-entries"] = nameof(OwnEntry),
    };

    /// <summary>
    /// Fills in what a row need not say. An exam without a reference is known by person, course and day, so that the same file again adds
    /// nothing; who was absent has no score.
    /// </summary>
    internal static void Complete(string resource, Dictionary<string, string> values)
    {
        if (resource != "training-results") return;
        if (values.GetValueOrDefault("status") is "Absent" or "Excused") values.TryAdd("score", "0");
        if (values.ContainsKey("reference") || !values.TryGetValue("employee", out var employee) || !values.TryGetValue("course", out var course)) return;
        if (!values.TryGetValue("at", out var at) || at.Length < 10) return;
        if (DateOnly.TryParseExact(at.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var on)) values["reference"] = TrainingReference.Of(employee, course, on);
    }
}
