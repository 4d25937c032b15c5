namespace AfterSalesKpi.Web.Features.Appeals;

/// <summary>The form of an appeal, as typed; the month stands in the address.</summary>
public sealed class EditModel
{
    public Guid FormId { get; set; }

    public string? Indicator { get; set; }

    public string? Record { get; set; }

    public string? Address { get; set; }

    public string? Text { get; set; }
}
