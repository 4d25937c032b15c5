using System.Globalization;
using System.Net;
using AfterSalesKpi.Data.Identity;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Tests.Features.Bookings;

/// <summary>A store that takes one booking an hour, with an advisor at the desk.</summary>
public abstract class BookingsShop : IAsyncLifetime
{
    protected KpiHost Host { get; private set; } = null!; // started before each test

    protected Store Store { get; private set; } = null!;

    protected Employee Advisor { get; private set; } = null!;

    protected UserAccount Desk { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Host = await KpiHost.Start();
        await using var db = Host.NewContext();
        await TestData.CreateGroup(db);
        Store = await TestData.CreateStore(db);
        Advisor = await TestData.CreateEmployee(db, Store);
        await TestData.CreateCalendar(db, Store, TestData.EveryDay, room: 1);
        Desk = await Host.CreateAccount(Store.GroupId, Role.ServiceAdvisor, Store, Advisor);
    }

    public async Task DisposeAsync() => await Host.DisposeAsync();

    protected static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    protected static Task<HttpResponseMessage> Do(HttpClient browser, WorkOrder booked, string action, params (string Name, string Value)[] more) =>
        browser.PostForm("/bookings", $"/bookings/{booked.Id}/{action}", [("Version", Text(booked.Version)), .. more]);

    protected (string Name, string Value)[] Form(string at) =>
    [
        ("Customer.Name", "王敏"), ("Customer.Phone", "138 0013 8000"), ("Vehicle.Plate", "沪B88888"), ("ServiceType", "Repair"), ("Advisor", Advisor.Number),
        ("AppointmentAt", at), ("Wish", "刹车异响"),
    ];

    protected async Task<WorkOrder> Booked(string at, Vehicle? vehicle = null, Store? elsewhere = null)
    {
        await using var db = Host.NewContext(Store.GroupId);
        return await TestData.CreateOrder(
            db, elsewhere ?? Store,
            f => f with
            {
                BookedAt = TestData.Noon.AddDays(-1), AppointmentAt = DateTimeOffset.Parse(at, CultureInfo.InvariantCulture).UtcDateTime, ReceivedAt = null, StartedAt = null, PromisedAt = null,
                CompletedAt = null, DeliveredAt = null,
            },
            elsewhere is null ? Advisor : null,
            vehicle: vehicle);
    }

    protected async Task<WorkOrder> Read(WorkOrder order)
    {
        await using var db = Host.NewContext(Store.GroupId);
        return await db.WorkOrders.AsNoTracking().SingleAsync(o => o.Id == order.Id);
    }
}
