using AfterSalesKpi.Application.Records.Workshop;
using AfterSalesKpi.Web.Features.Shared;

namespace AfterSalesKpi.Web.Features.WorkOrders;

/// <summary>What a step of the service process is called in the reader's language.</summary>
internal static class StepNames
{
    /// <summary>The name that the group gave it last; the code of one that no process of the group has ever had.</summary>
    public static string NameOf(this OrderCard card, string code, Words words) =>
        card.KnownSteps.TryGetValue(code, out var step) ? words.Pick(step.NameZh, step.NameEn) : code;
}
