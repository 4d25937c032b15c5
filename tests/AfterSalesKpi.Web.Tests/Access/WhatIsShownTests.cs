using System.Net;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Testing;

namespace AfterSalesKpi.Web.Tests.Access;

public sealed class WhatIsShownTests(ProbedHost probed) : IClassFixture<ProbedHost>, IAsyncLifetime
{
    private DealerGroup group = null!;
    private Store own = null!;
    private Store other = null!;
    private string elsewhere = "";

    public async Task InitializeAsync()
    {
        await using var db = probed.Host.NewContext();
        await TestData.CreateGroup(db);
        elsewhere = (await TestData.CreateStore(db)).Code;
        group = await TestData.CreateGroup(db);
        own = await TestData.CreateStore(db);
        other = await TestData.CreateStore(db);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Somebody_of_a_store_looks_at_that_store_and_at_the_running_month()
    {
        var browser = await Manager();

        Assert.Equal($"{own.Code} 2026-07", await browser.GetStringAsync("/probe/shown"));
    }

    [Fact]
    public async Task Another_store_of_the_group_is_not_there() =>
        Assert.Equal(HttpStatusCode.NotFound, (await (await Manager()).GetAsync($"/probe/shown?store={other.Code}")).StatusCode);

    [Fact]
    public async Task A_store_of_another_group_and_one_that_nobody_has_are_answered_alike()
    {
        var browser = await Administrator();

        var foreign = await browser.GetAsync($"/probe/shown?store={elsewhere}");
        var unknown = await browser.GetAsync("/probe/shown?store=NOBODY");

        Assert.Equal(HttpStatusCode.NotFound, foreign.StatusCode);
        Assert.Equal(WithoutReference(await unknown.Content.ReadAsStringAsync()), WithoutReference(await foreign.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task The_chosen_store_is_remembered_until_all_are_chosen()
    {
        var browser = await Administrator();
        Assert.Equal("all 2026-07", await browser.GetStringAsync("/probe/shown"));

        Assert.Equal($"{other.Code} 2026-07", await browser.GetStringAsync($"/probe/shown?store={other.Code}"));
        Assert.Equal($"{other.Code} 2026-07", await browser.GetStringAsync("/probe/shown"));
        Assert.Equal("all 2026-07", await browser.GetStringAsync("/probe/shown?store="));
        Assert.Equal("all 2026-07", await browser.GetStringAsync("/probe/shown"));
    }

    [Fact]
    public async Task A_remembered_store_that_is_out_of_scope_now_is_forgotten()
    {
        var browser = await Administrator();
        await browser.GetStringAsync($"/probe/shown?store={other.Code}");
        var manager = await probed.Host.CreateAccount(group.Id, Role.ServiceManager, own);
        await browser.GetAsync("/account/logout");
        await Testing.Hosting.Forms.PostForm(browser, "/account", "/account/logout");
        await Testing.Hosting.Forms.PostForm(browser, "/account/login", ("UserName", manager.UserName!), ("Password", Testing.Hosting.KpiHost.Password));

        Assert.Equal($"{own.Code} 2026-07", await browser.GetStringAsync("/probe/shown"));
    }

    [Fact]
    public async Task The_month_of_the_address_is_remembered()
    {
        var browser = await Manager();

        Assert.Equal($"{own.Code} 2026-03", await browser.GetStringAsync("/probe/shown?month=2026-03"));
        Assert.Equal($"{own.Code} 2026-03", await browser.GetStringAsync("/probe/shown"));
        Assert.Equal($"{own.Code} 2025-12", await browser.GetStringAsync("/probe/shown/2025-12"));
        Assert.Equal($"{own.Code} 2025-12", await browser.GetStringAsync("/probe/shown?month=nonsense"));
    }

    private Task<HttpClient> Manager() => SignIn(Role.ServiceManager, own);

    private Task<HttpClient> Administrator() => SignIn(Role.GroupAdmin, null);

    private async Task<HttpClient> SignIn(Role role, Store? store) => await probed.Host.SignIn(await probed.Host.CreateAccount(group.Id, role, store));

    private static string WithoutReference(string page) => System.Text.RegularExpressions.Regex.Replace(page, "<code>[0-9A-F]+</code>", "");
}
