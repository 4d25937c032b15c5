namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>How a booking stands.</summary>
public enum BookingState
{
    /// <summary>待确认.</summary>
    ToConfirm = 1,

    /// <summary>已确认.</summary>
    Confirmed,

    /// <summary>已到店: the vehicle has been received.</summary>
    Arrived,

    /// <summary>未到店.</summary>
    NoShow,

    /// <summary>已取消.</summary>
    Cancelled,
}
