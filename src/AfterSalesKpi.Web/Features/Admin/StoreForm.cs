using AfterSalesKpi.Application.Records;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Web.Features.Admin;

/// <summary>A store as its form holds it.</summary>
public sealed class StoreForm
{
    public string? Code { get; set; }

    public string? Name { get; set; }

    public string? Region { get; set; }

    public string? TimeZone { get; set; } = LocalTime.DefaultZone;

    public int Version { get; set; }

    public static StoreForm From(Store store) => new() { Code = store.Code, Name = store.Name, Region = store.Region, TimeZone = store.TimeZone, Version = store.Version };

    public StoreEntry ToEntry() => new(Code, Name, Region, TimeZone);
}
