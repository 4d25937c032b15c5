using AfterSalesKpi.Application.Scorecards.Adjustments;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Web.Features.Adjustments;

/// <summary>The form of an adjustment, as typed.</summary>
public sealed class EditModel
{
    public Guid FormId { get; set; }

    public int? Employee { get; set; }

    public int? Rule { get; set; }

    /// <summary>As typed: <c>-1.5</c>; empty: as the catalogue proposes.</summary>
    public string? Points { get; set; }

    public string? Reason { get; set; }

    public string? Evidence { get; set; }

    /// <summary>A page of the program.</summary>
    public string? Address { get; set; }

    /// <summary>The locked month made good, <c>yyyy-MM</c>.</summary>
    public string? Corrects { get; set; }

    internal AdjustmentEntry ToEntry(int? hundredths) => new()
    {
        FormId = FormId, EmployeeId = Employee, RuleId = Rule, PointsHundredths = hundredths, Reason = Reason?.Trim(), Evidence = Plain(Evidence), Address = Plain(Address),
        Corrects = StoreMonth.TryParse(Corrects, out var month) ? month : null,
    };

    private static string? Plain(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
