using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Workshop;

namespace AfterSalesKpi.Testing;

public static partial class TestData
{
    /// <summary>
    /// A repair order received at <see cref="Noon"/>, promised for four hours later, completed and delivered in three, unless
    /// <paramref name="course"/> says otherwise; its advisor, customer and vehicle are made when not given.
    /// </summary>
    public static async Task<WorkOrder> CreateOrder(
        KpiDbContext db,
        Store store,
        Func<WorkOrderFacts, WorkOrderFacts>? course = null,
        Employee? advisor = null,
        Employee? technician = null,
        Customer? customer = null,
        Vehicle? vehicle = null,
        string? number = null)
    {
        var facts = new WorkOrderFacts
        {
            CustomerId = (customer ?? await CreateCustomer(db)).Id,
            VehicleId = (vehicle ?? await CreateVehicle(db)).Id,
            AdvisorId = (advisor ?? await CreateEmployee(db, store)).Id,
            TechnicianId = technician?.Id,
            ServiceType = ServiceType.Repair,
            ReceivedAt = Noon,
            StartedAt = Noon.AddMinutes(30),
            PromisedAt = Noon.AddHours(4),
            CompletedAt = Noon.AddHours(3),
            DeliveredAt = Noon.AddHours(3),
            LabourFen = 30_000,
            PartsFen = 20_000,
        };
        var order = new WorkOrder(store.GroupId, store.Id, number ?? NewCode("WO-"));
        Sound(order.Revise(course is null ? facts : course(facts)));
        return await Save(db, order);
    }
}
