using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.Parts;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Domain.Tests.Indicators.Lists;
using AfterSalesKpi.Testing.Databases;

namespace AfterSalesKpi.Application.Tests.Indicators;

/// <summary>A database of a test's own that holds a bag of records, with the same numbers.</summary>
internal static class StoredLists
{
    /// <summary>Puts the records there, with the people, vehicle and part that they refer to.</summary>
    public static async Task Store(this TestDatabase database, RecordLists lists, int firstDayOfMonth = 1)
    {
        var numbered = new TestRecords();
        await using var db = database.NewContext();
        db.Add(numbered.Numbered(new DealerGroup("集团", TestRecords.At("2020-01-01 00:00:00"), firstDayOfMonth), TestRecords.Group));
        await db.SaveChangesAsync();
        db.Scope = AccessScope.OfGroup(TestRecords.Group);
        db.AddRange(lists.Stores);
        var position = Position.BuiltIn(TestRecords.Group).First();
        db.Add(position);
        await db.SaveChangesAsync();
        db.AddRange(TestRecords.Everybody.Select(id => Employee(numbered, id, lists.Stores[0].Id, position.Id)));
        db.AddRange(lists.Vehicles);
        db.AddRange(lists.Parts);
        db.AddRange(lists.Customers);
        await db.SaveChangesAsync();
        await AddRecords(db, lists);
    }

    private static async Task AddRecords(KpiDbContext db, RecordLists lists)
    {
        db.AddRange(lists.Orders);
        await db.SaveChangesAsync();
        db.AddRange(lists.Responses);
        db.AddRange(lists.Invitations);
        db.AddRange(lists.FollowUps);
        db.AddRange(lists.Complaints);
        db.AddRange(lists.StockDays);
        db.AddRange(lists.PartRequests);
        db.AddRange(lists.StockCounts);
        db.AddRange(lists.TrainingResults);
        db.AddRange(lists.PeerReviews);
        await db.SaveChangesAsync();
    }

    private static Employee Employee(TestRecords numbered, int id, int storeId, int positionId)
    {
        var employee = numbered.Numbered(new Employee(TestRecords.Group, $"E{id}", $"员工{id}"), id);
        employee.Assign(storeId, positionId, null, new DateOnly(2020, 1, 1));
        return employee;
    }
}
