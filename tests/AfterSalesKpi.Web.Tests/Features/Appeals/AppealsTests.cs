using System.Net;
using System.Net.Http.Headers;
using AfterSalesKpi.Application.Scorecards;
using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Identity;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Domain.Scorecards;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AfterSalesKpi.Web.Tests.Features.Appeals;

/// <summary>The life of a month as its people see it.</summary>
public sealed class AppealsTests : IAsyncLifetime
{
    private static readonly StoreMonth Month = StoreMonth.Of(TestData.Noon, LocalTime.Zone(LocalTime.DefaultZone), 1);
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3];

    private KpiHost host = null!; // set before each test
    private Store store = null!;
    private Employee technician = null!;
    private UserAccount selfAccount = null!;
    private UserAccount hrAccount = null!;
    private HttpClient self = null!;
    private HttpClient colleague = null!;
    private HttpClient manager = null!;
    private HttpClient hr = null!;
    private HttpClient secondHr = null!;

    public async Task InitializeAsync()
    {
        host = await KpiHost.Start();
        host.Clock.SetUtcNow(new DateTimeOffset(TestData.Noon.AddDays(20)));
        await using var db = host.NewContext();
        var group = await TestData.CreateGroup(db);
        foreach (var position in await db.Positions.Where(p => p.Kind != PositionKind.Other).OrderBy(p => p.Id).ToListAsync()) db.Add(DefaultPlans.For(position, new StoreMonth(1900, 1), "test", TestData.Noon.AddYears(-1))!); // every kind but Other has one
        await db.SaveChangesAsync();
        store = await TestData.CreateStore(db);
        var advisor = await TestData.CreateEmployee(db, store);
        technician = await TestData.CreateEmployee(db, store, PositionKind.Technician);
        for (var i = 0; i < 12; i++) await TestData.CreateOrder(db, store, null, advisor, technician);
        selfAccount = await host.CreateAccount(group.Id, Role.Technician, store, technician);
        hrAccount = await host.CreateAccount(group.Id, Role.HumanResources);
        (self, hr) = (await host.SignIn(selfAccount), await host.SignIn(hrAccount));
        colleague = await host.SignIn(await host.CreateAccount(group.Id, Role.ServiceAdvisor, store, advisor));
        manager = await host.SignIn(await host.CreateAccount(group.Id, Role.ServiceManager, store));
        secondHr = await host.SignIn(await host.CreateAccount(group.Id, Role.HumanResources));
        await Calculate(first: true);
    }

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task A_month_goes_through_its_whole_life()
    {
        await Publish();
        var mine = await self.GetStringAsync("/scores/me");
        Assert.Contains($"/appeals/new?month={Month}", mine, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await self.PostForm("/scores/me", $"/scores/me/confirm?month={Month}")).StatusCode);
        Assert.Contains("本人已于", await self.GetStringAsync("/scores/me"), StringComparison.Ordinal);

        var filed = await File(("Indicator", "own-on-time-rate"), ("Record", "WO-1"), ("Text", "这单不是我做的"));
        Assert.Equal(HttpStatusCode.Redirect, filed.StatusCode);
        var address = filed.Headers.Location!.ToString(); // it is a redirection

        Assert.Contains("这单不是我做的", await manager.GetStringAsync("/appeals"), StringComparison.Ordinal);
        Assert.DoesNotContain("这单不是我做的", await colleague.GetStringAsync("/appeals"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await colleague.GetAsync(address)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await colleague.GetAsync(address + "/files/1")).StatusCode);
        var file = await hr.GetAsync(address + "/files/1");
        Assert.Equal(("attachment", "nosniff"), (file.Content.Headers.ContentDisposition?.DispositionType, file.Headers.GetValues("X-Content-Type-Options").Single()));
        Assert.Equal(Png, await file.Content.ReadAsByteArrayAsync());
        Assert.Equal(HttpStatusCode.Redirect, (await manager.PostForm(address, address + "/answer", ("Version", "0"), ("Answer", "已核实，派工有误"))).StatusCode);
        var unsaid = await hr.PostForm(address, address + "/decide", ("Version", "1"), ("DecisionReason", "理由保留"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unsaid.StatusCode);
        Assert.Contains("理由保留", await unsaid.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await hr.PostForm(address, address + "/decide", ("Version", "1"), ("Decision", "Accepted"), ("Remedy", "Adjustment"), ("Points", "1.5"), ("DecisionReason", "属实"))).StatusCode);
        await Calculate();

        Assert.Contains("本月正在修订", await self.GetStringAsync("/scores/me"), StringComparison.Ordinal);
        Assert.Contains("1.50", await manager.GetStringAsync($"/adjustments/{Month}"), StringComparison.Ordinal);
        var revisions = await hr.GetStringAsync($"/scores/{Month}/revisions?store={store.Code}");
        Assert.Contains("当前第 2 版", revisions, StringComparison.Ordinal);
        await Publish();
        Assert.Contains("第 2 版", await self.GetStringAsync("/scores/me"), StringComparison.Ordinal);
        Assert.Contains("第 1 版", await self.GetStringAsync($"/scores/{Month}/{technician.Number}?revision=1"), StringComparison.Ordinal);
        host.Clock.Advance(TimeSpan.FromDays(10));
        (self, hr) = (await host.SignIn(selfAccount), await host.SignIn(hrAccount));
        Assert.Equal(HttpStatusCode.Redirect, (await hr.PostForm($"/scores/{Month}", $"/scores/{Month}/lock")).StatusCode);
        Assert.Contains("申诉期已结束", await self.GetStringAsync($"/appeals/new?month={Month}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_asks_to_reopen_does_not_agree_and_a_second_person_does()
    {
        await Publish();
        var page = $"/scores/{Month}/revisions?store={store.Code}";
        Assert.Equal(HttpStatusCode.Redirect, (await hr.PostForm(page, $"/scores/{Month}/revisions/ask?store={store.Code}", ("reason", "工单漏录"))).StatusCode);
        int id;
        await using (var db = host.NewContext(store.GroupId)) id = await db.MonthReopenings.Select(r => r.Id).SingleAsync();

        var same = await hr.PostForm(page, $"/scores/{Month}/revisions/{id}/approve");
        var second = await secondHr.PostForm(page, $"/scores/{Month}/revisions/{id}/approve");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, same.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, second.StatusCode);
        await using var after = host.NewContext(store.GroupId);
        Assert.Equal((2, 1), await after.AppraisalMonths.Where(m => m.Month == Month).Select(m => new ValueTuple<int, int?>(m.Revision, m.PublishedRevision)).SingleAsync());
    }

    [Fact]
    public async Task A_manager_gives_points_and_what_was_typed_stays_when_refused()
    {
        var page = $"/adjustments/{Month}/new?store={store.Code}";
        var refused = await manager.PostForm(page, ("Employee", $"{technician.Id}"), ("Points", "abc"), ("Reason", "客户送锦旗"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("客户送锦旗", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Redirect, (await manager.PostForm(page, ("Employee", $"{technician.Id}"), ("Points", "＋2"), ("Reason", "客户送锦旗"))).StatusCode);

        await Calculate();
        Assert.Contains("2.00", await manager.GetStringAsync($"/scores/{Month}/{technician.Number}"), StringComparison.Ordinal);
        Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", (await manager.GetAsync($"/adjustments/{Month}/export")).Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task What_is_open_is_confirmed_before_it_is_published()
    {
        await using (var db = host.NewContext(store.GroupId))
        {
            var complaint = new Domain.Records.CustomerCare.Complaint(store.GroupId, store.Id, "CP-1");
            TestData.Sound(complaint.Revise(null, null, null, TestData.Noon, "等太久", null, null));
            db.Add(complaint);
            await db.SaveChangesAsync();
        }

        var refused = await hr.PostForm($"/scores/{Month}", $"/scores/{Month}/publish");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("还有 1 项未处理", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("CP-1", await hr.GetStringAsync($"/scores/{Month}/checklist?store={store.Code}&item=complaints"), StringComparison.Ordinal);
        await Publish();
    }

    [Fact]
    public async Task A_file_that_is_not_what_it_says_is_refused_and_the_text_stays()
    {
        await Publish();
        var refused = await File([0x3C, 0x73], "a.png", ("Text", "请看附件"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        var page = await refused.Content.ReadAsStringAsync();
        Assert.Contains("请看附件", page, StringComparison.Ordinal);
        Assert.Contains("a.png", page, StringComparison.Ordinal);
        await using var db = host.NewContext(store.GroupId);
        Assert.False(await db.Appeals.AnyAsync());
    }

    [Fact]
    public async Task The_group_sets_the_days_by_which_it_closes()
    {
        var page = $"/scores/{Month}/close";
        (string, string)[] fields = [.. Enumerable.Range(0, 6).SelectMany(n => new[] { ($"Days[{n}]", $"{n + 1}"), ($"Owners[{n}]", "HumanResources") })];
        Assert.Equal(HttpStatusCode.Redirect, (await hr.PostForm(page, fields)).StatusCode);
        fields[2] = ("Days[1]", "0");
        var wrong = await hr.PostForm(page, [.. fields, ("Version", "0")]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Assert.Contains("不能早于前一步", await wrong.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await hr.PostForm(page, fields)).StatusCode); // seen before there was one
    }

    private Task<HttpResponseMessage> File(params (string Name, string Value)[] fields) => File(Png, "截图.png", fields);

    private async Task<HttpResponseMessage> File(byte[] content, string name, params (string Name, string Value)[] fields)
    {
        var page = $"/appeals/new?month={Month}";
        using var form = new MultipartFormDataContent();
        foreach (var (key, value) in fields.Append(("__RequestVerificationToken", await self.FormToken(page)))) form.Add(new StringContent(value), key);
        var file = new ByteArrayContent(content);
        file.Headers.ContentType = new MediaTypeHeaderValue("image/png");
        form.Add(file, "files", name);
        return await self.PostAsync(page, form);
    }

    private async Task Publish()
    {
        var page = $"/scores/{Month}/checklist";
        var published = await hr.PostForm(page, $"/scores/{Month}/publish", ("confirmed", "true"));
        Assert.Equal(HttpStatusCode.Redirect, published.StatusCode);
    }

    /// <summary>What the jobs do.</summary>
    private async Task Calculate(bool first = false)
    {
        using var scope = host.Services.CreateScope();
        scope.ServiceProvider.GetRequiredService<KpiDbContext>().Scope = AccessScope.OfGroup(store.GroupId);
        if (first) Assert.True((await scope.ServiceProvider.GetRequiredService<CalculateMonth>().Run(store.Id, Month, default)).Succeeded);
        Assert.True((await scope.ServiceProvider.GetRequiredService<CalculateMarkedMonths>().Run(Month, null, default)).Succeeded);
    }
}
