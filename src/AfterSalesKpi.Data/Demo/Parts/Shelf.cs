using AfterSalesKpi.Domain.Records.Parts;

namespace AfterSalesKpi.Data.Demo.Parts;

/// <summary>One part's place: what lies there, what of it is spoken for, and when it is ordered again.</summary>
internal sealed class Shelf(Part part, PartKind kind, int orderBelow, int orderUpTo)
{
    public Part Part => part;

    public PartKind Kind => kind;

    /// <summary>Pieces by the book.</summary>
    public int Quantity { get; set; }

    /// <summary>Pieces promised to orders and not handed out yet.</summary>
    public int SpokenFor { get; set; }

    /// <summary>Pieces on their way.</summary>
    public int Coming { get; set; }

    public int Free => Math.Max(0, Quantity - SpokenFor);

    /// <summary>Pieces to order now; 0 while those there and on their way are enough.</summary>
    public int ToOrder => Quantity - SpokenFor + Coming is var enough && enough <= orderBelow ? orderUpTo - enough : 0;

    public long CostFen => part.UnitCostFen ?? 0;
}
