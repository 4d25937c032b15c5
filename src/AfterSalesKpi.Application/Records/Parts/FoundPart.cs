using AfterSalesKpi.Domain.Records.Parts;

namespace AfterSalesKpi.Application.Records.Parts;

/// <summary>A part and what lies on its shelf, within a query.</summary>
internal sealed class FoundPart
{
    public required Part Part { get; init; }

    /// <summary>Null where nothing ever moved.</summary>
    public required PartStock? Stock { get; init; }
}
