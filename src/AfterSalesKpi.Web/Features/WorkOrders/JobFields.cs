namespace AfterSalesKpi.Web.Features.WorkOrders;

/// <summary>A line of the form's jobs.</summary>
public sealed class JobFields
{
    public string? Technician { get; set; }

    public string? Name { get; set; }

    public string? StandardHours { get; set; }

    public string? ActualHours { get; set; }

    /// <summary>Kept as it came; there is no field for it.</summary>
    public string? System { get; set; }

    public bool IsBlank => new[] { Technician, Name, StandardHours, ActualHours }.All(string.IsNullOrWhiteSpace);
}
