using AfterSalesKpi.Application.Scorecards;
using AfterSalesKpi.Domain.Organization;

namespace AfterSalesKpi.Web.Features.Admin;

/// <summary>A position as its form holds it.</summary>
public sealed class PositionForm
{
    public string? Code { get; set; }

    public string? Name { get; set; }

    public string? EnglishName { get; set; }

    public PositionKind Kind { get; set; } = PositionKind.Technician;

    public int Version { get; set; }

    public static PositionForm From(Position position) => new()
    {
        Code = position.Code, Name = position.Name, EnglishName = position.EnglishName, Kind = position.Kind, Version = position.Version,
    };

    public PositionEntry ToEntry() => new(Code, Name, EnglishName, Kind);
}
