using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Domain.Records.Workshop;

namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>What a body says about an order's customer; without a code the order's present one is meant.</summary>
internal sealed class CustomerPatch
{
    public static readonly ItemShape<CustomerPatch> Shape = new ItemShape<CustomerPatch>()
        .Text("code", Customer.CodeLength, (p, v) => p.Code = v)
        .OptionalText("name", Customer.NameLength, (p, v) => p.Name = v)
        .OptionalText("phone", Customer.PhoneLength, (p, v) => p.Phone = v)
        .OptionalText("referredBy", Customer.ReferredByLength, (p, v) => p.ReferredBy = v)
        .OptionalTime("noCallsSince", (p, v) => p.NoCallsSince = v);

    public string? Code { get; set; }

    public Optional<string?> Name { get; set; }

    public Optional<string?> Phone { get; set; }

    public Optional<string?> ReferredBy { get; set; }

    public Optional<WrittenTime?> NoCallsSince { get; set; }
}
