using AfterSalesKpi.Application.Scorecards.Own;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Indicators;
using AfterSalesKpi.Domain.Indicators.Own;

namespace AfterSalesKpi.Web.Features.OwnIndicators;

/// <summary>One of the group's own indicators as its form holds it.</summary>
public sealed partial class OwnIndicatorForm
{
    public OwnKind Kind { get; set; } = OwnKind.ByHandShare;

    public string? Key { get; set; }

    public string? Name { get; set; }

    public string? EnglishName { get; set; }

    public string? Description { get; set; }

    public Dimension Dimension { get; set; } = Dimension.Staff;

    public IndicatorNature Nature { get; set; } = IndicatorNature.Process;

    public Direction Direction { get; set; } = Direction.HigherIsBetter;

    public IndicatorUnit Unit { get; set; } = IndicatorUnit.Percent;

    public List<Role> Enterers { get; set; } = [];

    public int Version { get; set; }

    /// <summary>As it is kept; for a copy without what belongs to the one copied.</summary>
    public static OwnIndicatorForm From(OwnIndicator own)
    {
        var form = new OwnIndicatorForm
        {
            Kind = own.Kind, Key = own.Key, Name = own.Name, EnglishName = own.EnglishName, Description = own.Description, Dimension = own.Dimension,
            Nature = own.Nature, Direction = own.Direction, Unit = own.Unit, Enterers = [.. own.Enterers], Version = own.Version,
        };
        if (own.Question is { } question) form.Take(question);
        return form;
    }

    public OwnIndicatorEdit ToEdit() => new(
        Key,
        new OwnMeaning(Name, EnglishName, Description, Dimension, Nature, Enterers),
        Definition);

    /// <summary>What makes its figures; where they are entered the unit follows from the kind.</summary>
    internal OwnDefinition Definition => new(Kind, Kind switch { OwnKind.ByHandShare => IndicatorUnit.Percent, OwnKind.ByHandPoints => IndicatorUnit.Points, _ => Unit }, Direction, Question);
}
