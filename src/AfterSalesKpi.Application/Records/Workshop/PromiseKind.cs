namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>Why a time is suggested for a promise.</summary>
public enum PromiseKind
{
    /// <summary>Two hours from now.</summary>
    TwoHours = 1,

    /// <summary>What such an order has usually taken here of late.</summary>
    Usual,

    /// <summary>Before the store closes today.</summary>
    Today,

    /// <summary>Before it closes on the next working day.</summary>
    NextDay,
}
