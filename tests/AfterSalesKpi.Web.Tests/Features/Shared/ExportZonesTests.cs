using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Messages;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Records.Parts;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Hosting;
using ClosedXML.Excel;

namespace AfterSalesKpi.Web.Tests.Features.Shared;

/// <summary>A group with a store in Shanghai and one in New York: noon in the one is midnight in the other.</summary>
public sealed class ExportZonesTests(SharedHost shared) : IClassFixture<SharedHost>
{
    private static readonly DateTime NoonInShanghai = new(2026, 7, 15, 12, 0, 0);
    private static readonly DateTime MidnightInNewYork = new(2026, 7, 15, 0, 0, 0);

    [Theory]
    [InlineData("/work-orders/export", 1, 11)]
    [InlineData("/surveys/export", 1, 6)]
    [InlineData("/surveys/reviews/export", 1, 4)]
    [InlineData("/complaints/export", 1, 5)]
    [InlineData("/parts/export", 1, 12)]
    [InlineData("/parts/movements/export", 1, 2)]
    [InlineData("/parts/stock-outs/export?month=2026-07", 1, 2)]
    [InlineData("/parts/requests/export", 1, 2)]
    [InlineData("/parts/counts/export", 1, 8)]
    [InlineData("/surveys/questionnaires/export", 1, 7)]
    [InlineData("/todo/export?list=store", 1, 7)]
    [InlineData("/admin/outbox/export", 3, 1)]
    public async Task Each_row_has_the_time_of_its_own_store(string address, int storeColumn, int timeColumn)
    {
        var (shanghai, newYork) = await Shop();
        var admin = await shared.Host.SignIn(await shared.Host.CreateAccount(shanghai.GroupId, Role.GroupAdmin));

        using var workbook = new XLWorkbook(await (await admin.GetAsync(address)).Content.ReadAsStreamAsync());

        var rows = workbook.Worksheet(1).RowsUsed().Skip(1).ToList();
        Assert.Equal(NoonInShanghai, TimeOf(rows, shanghai, storeColumn, timeColumn));
        Assert.Equal(MidnightInNewYork, TimeOf(rows, newYork, storeColumn, timeColumn));
    }

    private static DateTime TimeOf(List<IXLRow> rows, Store store, int storeColumn, int timeColumn)
    {
        var cell = Assert.Single(rows, r => r.Cell(storeColumn).GetString().StartsWith(store.Code, StringComparison.Ordinal)).Cell(timeColumn);
        Assert.Equal(XLDataType.DateTime, cell.DataType);
        return cell.GetDateTime();
    }

    private async Task<(Store Shanghai, Store NewYork)> Shop()
    {
        await using var db = shared.Host.NewContext();
        await TestData.CreateGroup(db);
        var (shanghai, newYork) = (await TestData.CreateStore(db), await TestData.CreateStore(db, timeZone: "America/New_York"));
        foreach (var store in new[] { shanghai, newYork }) await Fill(db, store);
        return (shanghai, newYork);
    }

    private async Task Fill(KpiDbContext db, Store store)
    {
        var order = await TestData.CreateOrder(db, store);
        await TestData.CreateAnswer(db, order, 5, at: TestData.Noon);
        await TestData.CreateReview(db, store);
        var complaint = new Complaint(store.GroupId, store.Id, TestData.NewCode("CP-"));
        TestData.Sound(complaint.Revise(null, null, null, TestData.Noon, "等太久", null, null));
        var part = await TestData.CreatePart(db, store);
        var request = new PartRequest(store.GroupId, store.Id, TestData.NewCode("R-"));
        TestData.Sound(request.Revise(part.Id, 2, 0, TestData.Noon, order.Id));
        var asked = new PartRequest(store.GroupId, store.Id, TestData.NewCode("R-"));
        TestData.Sound(asked.Ask(part.Id, 2, TestData.Noon, order.Id, null));
        db.AddRange(complaint, request, asked, new CountList(store.GroupId, store.Id, TestData.NewCode("PD-"), CountChoice.Chosen, null, TestData.Noon, "test"));
        await TestData.CreateQuestionnaire(db, store);
        db.Add(new OutboxMessage(store.GroupId, store.Id, null, OutboxChannel.Mail, $"{store.Code}@example.com", "", "", TestData.NewCode("key"), TestData.Noon));
        await db.SaveChangesAsync();
        var moved = await (await shared.Host.ApiClient(store.GroupId)).PutItems(
            "stock-movements", $$"""{"store":"{{store.Code}}","reference":"M-1","sku":"{{part.Sku}}","kind":"Receipt","quantity":10,"unitCost":1,"at":"2026-07-15T04:00:00Z"}""");
        Assert.Equal(1, (int)(await moved.Json())["accepted"]!); // the answer of an import has it
        await TestData.CreateActionItem(db, store, await TestData.CreateAccount(db, store));
    }
}
