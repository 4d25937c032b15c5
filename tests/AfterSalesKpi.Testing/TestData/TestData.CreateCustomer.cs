using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Records.Workshop;

namespace AfterSalesKpi.Testing;

public static partial class TestData
{
    /// <summary>A customer of the scope's group, who can be called.</summary>
    public static async Task<Customer> CreateCustomer(KpiDbContext db, string? code = null, string? phone = "13800138000")
    {
        code ??= NewCode("C");
        var customer = new Customer(db.Scope.GroupId, code);
        customer.Describe($"客户{code}", phone, null, null);
        return await Save(db, customer);
    }

    /// <summary>A vehicle of the scope's group.</summary>
    public static async Task<Vehicle> CreateVehicle(KpiDbContext db, string? vin = null)
    {
        var vehicle = new Vehicle(db.Scope.GroupId, vin ?? NewCode("LSVTEST"));
        vehicle.Describe("沪A12345", "轿车", "品牌", new DateOnly(2024, 1, 1), 12_000);
        return await Save(db, vehicle);
    }
}
