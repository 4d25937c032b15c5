using AfterSalesKpi.Domain.Records;

namespace AfterSalesKpi.Application.Indicators;

/// <summary>What <see cref="SliceSums"/> sums apart; what was not asked for stays at its default.</summary>
public sealed record SliceKey
{
    /// <summary>Which slice of time, counted from 0.</summary>
    public int Slice { get; init; }

    /// <summary>The store.</summary>
    public int StoreId { get; init; }

    /// <summary>Whose rows; null: nobody's.</summary>
    public int? EmployeeId { get; init; }

    /// <summary>The kind of service; null: of no order.</summary>
    public ServiceType? ServiceType { get; init; }
}
