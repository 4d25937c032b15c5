using AfterSalesKpi.Application.Records.Importing;

namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>What a body says about a later promise.</summary>
internal sealed class PromisePatch
{
    public static readonly ItemShape<PromisePatch> Shape = new ItemShape<PromisePatch>()
        .Time("at", (p, v) => p.At = v)
        .Time("promisedAt", (p, v) => p.PromisedAt = v)
        .Flag("agreedByCustomer", (p, v) => p.AgreedByCustomer = v);

    public WrittenTime At { get; set; }

    public WrittenTime PromisedAt { get; set; }

    public bool AgreedByCustomer { get; set; }
}
