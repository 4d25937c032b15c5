namespace AfterSalesKpi.Domain.Indicators.Own;

/// <summary>What a field's number counts, as it is stored.</summary>
public enum FieldUnit
{
    /// <summary>Pieces, kilometres, times: whatever is whole and has no other unit.</summary>
    Count = 1,

    /// <summary>Points of an answer or an exam.</summary>
    Points = 2,

    /// <summary>分 of a yuan; people write and read yuan.</summary>
    Fen = 3,

    /// <summary>Seconds; people write and read minutes.</summary>
    Seconds = 4,
}
