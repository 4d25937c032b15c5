using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Domain.Organization;

namespace AfterSalesKpi.Application.Records.CustomerCare;

/// <summary>What a body says about one employee in an answer.</summary>
internal sealed class RatingPatch
{
    public static readonly ItemShape<RatingPatch> Shape = new ItemShape<RatingPatch>()
        .Text("employee", Domain.Organization.Employee.NumberLength, (p, v) => p.Employee = v)
        .Integer("rating", 1, 5, (p, v) => p.Rating = v);

    public string Employee { get; set; } = "";

    public int Rating { get; set; }
}
