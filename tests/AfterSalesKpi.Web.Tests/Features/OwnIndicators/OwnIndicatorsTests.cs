using System.Net;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Indicators.Own;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Tests.Features.OwnIndicators;

public sealed class OwnIndicatorsTests(SharedHost shared) : IClassFixture<SharedHost>
{
    [Fact]
    public async Task Human_resources_define_one_and_the_manager_enters_its_figures()
    {
        var (group, store, person) = await World();
        var hr = await shared.Host.SignIn(await shared.Host.CreateAccount(group.Id, Role.HumanResources));
        var refused = await hr.PostForm("/indicators/own/new", ("Kind", "ByHandShare"), ("Name", ""), ("Key", "own-5s"), ("Enterers", "ServiceManager"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("value=\"own-5s\"", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var defined = await hr.PostForm("/indicators/own/new", [.. Fields("own-5s", "5S 检查合格率", "5S checks passed"), ("Kind", "ByHandShare")]);
        Assert.Equal(HttpStatusCode.Redirect, defined.StatusCode);

        var manager = await shared.Host.SignIn(await shared.Host.CreateAccount(group.Id, Role.ServiceManager, store));
        var page = $"/indicators/own/own-5s/entries?month={Month}";
        var wrong = await manager.PostForm(page, page, [.. Line(0, "", "", ""), .. Line(1, person.Number, "12", "10")]);
        var shown = await wrong.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Assert.Contains("value=\"12\"", shown, StringComparison.Ordinal);
        Assert.Contains("不能大于总数 10", shown, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await manager.PostForm(page, page, [.. Line(0, "", "", ""), .. Line(1, person.Number, "9", "10")])).StatusCode);
        Assert.Contains("90.0%", await manager.GetStringAsync(page), StringComparison.Ordinal);

        Assert.Contains("9 / 10", await manager.GetStringAsync($"/indicators/own-5s?month={Month}"), StringComparison.Ordinal);
        Assert.Contains("5S 检查合格率", await manager.GetStringAsync("/indicators"), StringComparison.Ordinal);
        Assert.Contains("5S checks passed", await manager.GetStringAsync("/indicators?culture=en"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await manager.GetAsync($"/indicators/own/own-5s/entries/template?month={Month}")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await hr.GetAsync("/indicators/own/export")).StatusCode);
        Assert.Contains("不能再改", await hr.GetStringAsync("/indicators/own/own-5s"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_enters_what_the_role_may_not_and_another_group_s_are_not_there()
    {
        var (group, store, _) = await World();
        await using var db = shared.Host.NewContext(group.Id);
        var own = await TestData.CreateOwnIndicator(db);
        own.Mean(new OwnMeaning(own.Name, null, own.Description, own.Dimension, own.Nature, [Role.HumanResources]));
        await db.SaveChangesAsync();
        var manager = await shared.Host.SignIn(await shared.Host.CreateAccount(group.Id, Role.ServiceManager, store));
        Assert.Equal(HttpStatusCode.Forbidden, (await manager.GetAsync($"/indicators/own/{own.Key}/entries")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await manager.GetAsync($"/indicators/own/{own.Key}")).StatusCode);
        var (other, _, _) = await World();
        var stranger = await shared.Host.SignIn(await shared.Host.CreateAccount(other.Id, Role.HumanResources));
        foreach (var page in new[] { $"/indicators/own/{own.Key}", $"/indicators/own/{own.Key}/entries", $"/indicators/{own.Key}", $"/indicators/own/new?from={own.Key}" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(page)).StatusCode);
        }

        Assert.DoesNotContain(own.Name, await stranger.GetStringAsync("/indicators"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_administrator_builds_one_from_records_tries_it_and_saves_it_without_a_script()
    {
        var (group, store, person) = await World();
        await using var db = shared.Host.NewContext(group.Id);
        var order = await TestData.CreateOrder(db, store, null, person);
        var admin = await shared.Host.SignIn(await shared.Host.CreateAccount(group.Id, Role.GroupAdmin));
        (string, string)[] question =
        [
            ("Kind", "FromRecords"), ("Source", "Orders"), ("At", "completed"), ("Attribution", "advisor"), ("Measure", "Share"), ("PreviewMonth", Month),
            ("Counted[0].Field", "service-type"), ("Counted[0].Operator", "Is"), ("Counted[0].Values", "Repair"),
        ];
        const string page = "/indicators/own/new?kind=FromRecords";

        var more = await admin.PostForm(page, "/indicators/own/new", [.. question, ("then", "add-condition")]);
        Assert.Contains("Conditions[0].Field", await more.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var missing = await admin.PostForm(page, "/indicators/own/new", [.. question[..6], ("then", "preview")]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, missing.StatusCode);
        var tried = await (await admin.PostForm(page, "/indicators/own/new", [.. question, ("then", "preview")])).Content.ReadAsStringAsync();
        Assert.Contains(order.Number, tried, StringComparison.Ordinal);
        Assert.Contains(person.Name, tried, StringComparison.Ordinal);
        Assert.False(await db.OwnIndicators.AnyAsync());

        var saved = await admin.PostForm(page, "/indicators/own/new", [.. question, .. Fields("own-repairs", "维修占比", "Repairs"), ("then", "save")]);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        var kept = await db.OwnIndicators.AsNoTracking().SingleAsync();
        Assert.Equal([new RecordCondition("service-type", ConditionOperator.Is, ["Repair"])], kept.Question?.Counted);
        Assert.Contains("服务类型", await admin.GetStringAsync("/indicators/own-repairs"), StringComparison.Ordinal);
        Assert.Contains(order.Number, await admin.GetStringAsync($"/indicators/own-repairs?month={Month}"), StringComparison.Ordinal);
        Assert.Contains("Counted[0].Field", await admin.GetStringAsync("/indicators/own/own-repairs"), StringComparison.Ordinal);
    }

    private const string Month = "2026-07";

    private async Task<(DealerGroup Group, Store Store, Employee Person)> World()
    {
        shared.Host.Clock.SetUtcNow(new DateTimeOffset(TestData.Noon.AddDays(20)));
        await using var db = shared.Host.NewContext();
        var group = await TestData.CreateGroup(db);
        var store = await TestData.CreateStore(db);
        return (group, store, await TestData.CreateEmployee(db, store));
    }

    private static (string, string)[] Fields(string key, string name, string english) =>
    [
        ("Key", key), ("Name", name), ("EnglishName", english), ("Description", "每周抽查"), ("Direction", "HigherIsBetter"), ("Dimension", "Staff"), ("Nature", "Process"), ("Unit", "Percent"), ("Enterers", "ServiceManager"),
    ];

    private static (string, string)[] Line(int n, string employee, string numerator, string denominator) =>
        [($"Lines[{n}].Employee", employee), ($"Lines[{n}].Numerator", numerator), ($"Lines[{n}].Denominator", denominator)];
}
