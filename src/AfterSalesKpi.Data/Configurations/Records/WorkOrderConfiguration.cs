using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Records.Workshop;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace AfterSalesKpi.Data.Configurations.Records;

internal sealed class WorkOrderConfiguration : IEntityTypeConfiguration<WorkOrder>
{
    public void Configure(EntityTypeBuilder<WorkOrder> order)
    {
        order.ToTable("WorkOrders");
        order.HasOne<Store>().WithMany().HasForeignKey(e => e.StoreId);
        order.HasOne<Customer>().WithMany().HasForeignKey(o => o.CustomerId);
        order.HasOne<Vehicle>().WithMany().HasForeignKey(o => o.VehicleId);
        order.HasOne<Employee>().WithMany().HasForeignKey(o => o.AdvisorId);
        order.HasOne<Employee>().WithMany().HasForeignKey(o => o.TechnicianId);
        order.HasOne<Employee>().WithMany().HasForeignKey(o => o.InspectedById);
        order.HasOne<Employee>().WithMany().HasForeignKey(o => o.FollowUpAssigneeId);
        order.HasOne<WorkOrder>().WithMany().HasForeignKey(o => o.ReworkOfId);
        order.HasMany(o => o.Jobs).WithOne().HasForeignKey(j => j.WorkOrderId);
        order.Navigation(o => o.Jobs).UsePropertyAccessMode(PropertyAccessMode.Field);
        order.Property(o => o.Number).HasMaxLength(WorkOrder.NumberLength);
        order.Property(o => o.ReworkOfNumber).HasMaxLength(WorkOrder.NumberLength);
        order.Property(o => o.CancelNote).HasMaxLength(WorkOrder.CancelNoteLength);
        order.Property(o => o.Wish).HasMaxLength(WorkOrder.WishLength);
        order.Property(o => o.VoidReason).HasMaxLength(WorkOrder.VoidReasonLength);
        order.Property(o => o.ReworkNote).HasMaxLength(WorkOrder.ReworkNoteLength);
        order.Property(o => o.Pauses).IsJsonList();
        order.Property(o => o.Promises).IsJsonList();
        order.Property(o => o.SentBacks).IsJsonList();
        order.Property(o => o.Steps).IsOptionalJsonList();
        order.Ignore(o => o.Stage);
        order.Ignore(o => o.Facts);
        order.HasIndex(o => new { o.StoreId, o.Number }).IsUnique();

        // One index a time that indicators group by, store first: the close and the store's pages read nothing else.
        order.HasIndex(o => new { o.StoreId, o.ConfirmedAt });
        order.HasIndex(o => new { o.StoreId, o.ReceivedAt });
        order.HasIndex(o => new { o.StoreId, o.StartedAt });
        order.HasIndex(o => new { o.StoreId, o.CompletedAt });
        order.HasIndex(o => new { o.StoreId, o.DeliveredAt });
        order.HasIndex(o => new { o.StoreId, o.PromiseDecidedAt });

        // Few orders are completed in time and inspected too late.
        order.HasIndex(o => new { o.StoreId, o.InspectedLateAt }).HasFilter("\"InspectedLateAt\" IS NOT NULL");

        // The day's bookings, also of a day long gone; few orders have an appointment that were not booked.
        order.HasIndex(o => new { o.StoreId, o.AppointmentAt }).HasFilter("\"AppointmentAt\" IS NOT NULL");

        // A customer's other visits, for repeat visits, first visits and calls that count for several orders. With the store second SQLite
        // chooses it without statistics for calls; with the customer alone it read the whole store for each order. It also holds what says
        // whether a visit counts, or each look at a customer's past reads the whole orders: the close then grew with every year.
        order.HasIndex(o => new { o.CustomerId, o.StoreId, o.ReceivedAt, o.CancelledAt, o.ServiceType, o.Voided, o.GroupId });
        order.HasIndex(o => o.VehicleId);
        order.HasIndex(o => o.ReworkOfId);

        // Orders in the shop now, however many there have been: the dashboard and the lists of what is open read nothing else.
        order.HasIndex(o => new { o.StoreId, o.DeliveredAt, o.CancelledAt, o.PromiseInForceAt })
            .HasFilter("\"DeliveredAt\" IS NULL AND \"CancelledAt\" IS NULL");

        // Few orders are reworks; those that name an original are asked for whenever orders arrive.
        order.HasIndex(o => new { o.StoreId, o.ReworkOfNumber }).HasFilter("\"ReworkOfNumber\" IS NOT NULL");
    }
}
