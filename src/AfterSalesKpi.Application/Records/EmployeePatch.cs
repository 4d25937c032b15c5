using AfterSalesKpi.Application.Records.Importing;
using AfterSalesKpi.Domain.Organization;

namespace AfterSalesKpi.Application.Records;

/// <summary>What a body says about an employee.</summary>
internal sealed class EmployeePatch
{
    public static readonly ItemShape<EmployeePatch> Shape = new ItemShape<EmployeePatch>()
        .Text("number", Employee.NumberLength, (p, v) => p.Number = v)
        .Text("store", Domain.Organization.Store.CodeLength, (p, v) => p.Store = v)
        .Text("name", Employee.NameLength, (p, v) => p.Name = v)
        .Text("position", Domain.Organization.Position.CodeLength, (p, v) => p.Position = v)
        .OptionalText("team", Employee.TeamLength, (p, v) => p.Team = v)
        .OptionalDay("since", (p, v) => p.Since = v)
        .OptionalDay("hiredOn", (p, v) => p.HiredOn = v)
        .OptionalDay("leftOn", (p, v) => p.LeftOn = v);

    public string? Number { get; set; }

    public string? Store { get; set; }

    public Optional<string> Name { get; set; }

    public string? Position { get; set; }

    public Optional<string?> Team { get; set; }

    public DateOnly? Since { get; set; }

    public Optional<DateOnly?> HiredOn { get; set; }

    public Optional<DateOnly?> LeftOn { get; set; }
}
