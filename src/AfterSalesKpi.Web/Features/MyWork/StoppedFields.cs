namespace AfterSalesKpi.Web.Features.MyWork;

/// <summary>The answer to when a forgotten job was stopped.</summary>
public sealed class StoppedFields
{
    public string? At { get; set; }
}
