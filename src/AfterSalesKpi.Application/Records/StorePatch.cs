using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Domain.Organization;

namespace AfterSalesKpi.Application.Records;

/// <summary>What a body says about a store.</summary>
internal sealed class StorePatch
{
    public static readonly ItemShape<StorePatch> Shape = new ItemShape<StorePatch>()
        .Text("code", Store.CodeLength, (p, v) => p.Code = v)
        .Text("name", Store.NameLength, (p, v) => p.Name = v)
        .OptionalText("region", Store.RegionLength, (p, v) => p.Region = v)
        .OptionalText("timeZone", Store.TimeZoneLength, (p, v) => p.TimeZone = v);

    public string? Code { get; set; }

    public Optional<string> Name { get; set; }

    public Optional<string?> Region { get; set; }

    public Optional<string?> TimeZone { get; set; }
}
