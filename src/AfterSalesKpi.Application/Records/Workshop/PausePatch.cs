using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Domain.Records.Workshop;

namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>What a body says about a pause; without an end it lasts.</summary>
internal sealed class PausePatch
{
    public static readonly ItemShape<PausePatch> Shape = new ItemShape<PausePatch>()
        .Time("from", (p, v) => p.From = v)
        .OptionalTime("to", (p, v) => p.To = v)
        .Choice<PauseReason>("reason", (p, v) => p.Reason = v);

    public WrittenTime From { get; set; }

    public WrittenTime? To { get; set; }

    public PauseReason Reason { get; set; }
}
