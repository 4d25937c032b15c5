using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.Workshop;

namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>What a body says about a job.</summary>
internal sealed class JobPatch
{
    /// <summary>Most hours of one job.</summary>
    public const int MostHours = WorkOrderJob.MostHours;

    public static readonly ItemShape<JobPatch> Shape = new ItemShape<JobPatch>()
        .Text("technician", Employee.NumberLength, (p, v) => p.Technician = v)
        .OptionalText("name", WorkOrderJob.NameLength, (p, v) => p.Name = v)
        .OptionalText("system", WorkOrderJob.SystemLength, (p, v) => p.System = v)
        .Number("standardHours", 0, MostHours, (p, v) => p.StandardHours = v)
        .OptionalNumber("actualHours", 0, MostHours, (p, v) => p.ActualHours = v);

    public string Technician { get; set; } = "";

    public string? Name { get; set; }

    public string? System { get; set; }

    public decimal StandardHours { get; set; }

    public decimal? ActualHours { get; set; }
}
