using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Workshop;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Application.Records.Workshop;

/// <summary>One booking as lists show it.</summary>
public sealed record BookingRow
{
    /// <summary>The order's number in the database.</summary>
    public required long Id { get; init; }

    /// <summary>Its store.</summary>
    public required int StoreId { get; init; }

    /// <summary>工单号.</summary>
    public required string Number { get; init; }

    /// <summary>The version looked at.</summary>
    public required int Version { get; init; }

    /// <summary>Plate, if known.</summary>
    public required string? Plate { get; init; }

    /// <summary>VIN.</summary>
    public required string Vin { get; init; }

    /// <summary>Model, if known.</summary>
    public required string? Model { get; init; }

    /// <summary>The customer's name, else the code.</summary>
    public required string Customer { get; init; }

    /// <summary>The customer's phone number, if known.</summary>
    public required string? Phone { get; init; }

    /// <summary>The advisor's name.</summary>
    public required string Advisor { get; init; }

    /// <summary>Kind of service.</summary>
    public required ServiceType Type { get; init; }

    /// <summary>What the customer says and wants.</summary>
    public required string? Wish { get; init; }

    /// <summary>When the customer is expected; null for bookings taken in without a time.</summary>
    public required DateTime? AppointmentAt { get; init; }

    /// <summary>When the customer asked.</summary>
    public required DateTime? BookedAt { get; init; }

    /// <summary>When the store confirmed it.</summary>
    public required DateTime? ConfirmedAt { get; init; }

    /// <summary>When the vehicle was received.</summary>
    public required DateTime? ReceivedAt { get; init; }

    /// <summary>When it was cancelled.</summary>
    public required DateTime? CancelledAt { get; init; }

    /// <summary>Why.</summary>
    public required CancelReason? CancelReason { get; init; }

    /// <summary>What was said about that.</summary>
    public required string? CancelNote { get; init; }

    /// <summary>Whether nobody has entered it by mistake.</summary>
    public required bool Voided { get; init; }

    /// <summary>How it stands.</summary>
    public BookingState State => this switch
    {
        { CancelReason: Domain.Records.Workshop.CancelReason.NoShow, CancelledAt: not null } => BookingState.NoShow,
        { CancelledAt: not null } => BookingState.Cancelled,
        { ReceivedAt: not null } => BookingState.Arrived,
        { ConfirmedAt: not null } => BookingState.Confirmed,
        _ => BookingState.ToConfirm,
    };

    /// <summary>True while the customer may still come.</summary>
    public bool IsExpected => State is BookingState.ToConfirm or BookingState.Confirmed;

    /// <summary>What the vehicle is called: its plate, else its VIN.</summary>
    public string Name => Plate ?? Vin;

    /// <summary>Orders as rows.</summary>
    internal static IQueryable<BookingRow> Of(KpiDbContext db, IQueryable<WorkOrder> orders) =>
        from o in orders.AsNoTracking()
        join c in db.Customers on o.CustomerId equals c.Id
        join v in db.Vehicles on o.VehicleId equals v.Id
        join a in db.Employees on o.AdvisorId equals a.Id
        select new BookingRow
        {
            Id = o.Id, StoreId = o.StoreId, Number = o.Number, Version = o.Version, Plate = v.Plate, Vin = v.Vin, Model = v.Model, Customer = c.Name ?? c.Code,
            Phone = c.Phone, Advisor = a.Name, Type = o.ServiceType, Wish = o.Wish, AppointmentAt = o.AppointmentAt, BookedAt = o.BookedAt,
            ConfirmedAt = o.ConfirmedAt, ReceivedAt = o.ReceivedAt, CancelledAt = o.CancelledAt, CancelReason = o.CancelReason, CancelNote = o.CancelNote,
            Voided = o.Voided,
        };
}
