using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using AfterSalesKpi.Data.Audit;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.Staff;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Hosting;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AfterSalesKpi.Web.Tests.Features.Admin;

public sealed partial class AdminTests(SharedHost shared) : IClassFixture<SharedHost>
{
    [Fact]
    public async Task A_key_is_shown_once_opens_the_api_and_stops_when_it_is_revoked()
    {
        var (_, store, browser) = await World();
        var made = await (await browser.PostForm("/admin/api-keys", ("Name", "DMS"), ("Scopes", "Read"), ("Store", store.Code))).Content.ReadAsStringAsync();
        var key = Key().Match(made).Value;
        Assert.NotEmpty(key);
        Assert.DoesNotContain(key, await browser.GetStringAsync("/admin/api-keys"), StringComparison.Ordinal);

        using var program = shared.Host.CreateClient();
        program.DefaultRequestHeaders.Add("X-Api-Key", key);
        Assert.Equal(HttpStatusCode.OK, (await program.GetAsync("/api/v1/indicators")).StatusCode);
        await using var db = shared.Host.NewContext(store.GroupId);
        var id = await db.ApiKeys.Where(k => k.GroupId == store.GroupId).Select(k => k.Id).SingleAsync();
        await browser.PostForm("/admin/api-keys", $"/admin/api-keys/{id}/revoke");
        Assert.Equal(HttpStatusCode.Unauthorized, (await program.GetAsync("/api/v1/indicators")).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.PostForm("/admin/api-keys", ("Name", "nothing"))).StatusCode);
    }

    [Fact]
    public async Task A_store_is_added_and_changed_never_over_a_version_that_was_not_seen()
    {
        var (group, _, browser) = await World();
        var code = TestData.NewCode("ST");
        Assert.Equal(HttpStatusCode.Redirect, (await browser.PostForm("/admin/stores/new", ("Code", code), ("Name", "浦东店"), ("Region", "华东"), ("TimeZone", "Asia/Shanghai"))).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.PostForm("/admin/stores/new", ("Code", code), ("Name", "又一家"), ("TimeZone", "Asia/Shanghai"))).StatusCode);
        var page = $"/admin/stores/{code}";
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.PostForm(page, ("Name", "浦东店"), ("TimeZone", "Mars/Olympus"), ("Version", "0"))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.PostForm(page, ("Name", "浦东旗舰店"), ("TimeZone", "Asia/Urumqi"), ("Version", "0"))).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await browser.PostForm(page, ("Name", "晚了"), ("TimeZone", "Asia/Shanghai"), ("Version", "0"))).StatusCode);

        await using var db = shared.Host.NewContext(group.Id);
        var store = await db.Stores.SingleAsync(s => s.Code == code);
        Assert.Equal(("浦东旗舰店", null, "Asia/Urumqi"), (store.Name, store.Region, store.TimeZone));
    }

    [Fact]
    public async Task A_retired_position_is_no_longer_offered_but_to_who_holds_it()
    {
        var (group, store, browser) = await World();
        Assert.Equal(HttpStatusCode.Redirect, (await browser.PostForm("/admin/positions/new", ("Code", "mechanic"), ("Name", "机修工"), ("EnglishName", "Mechanic"), ("Kind", "Technician"))).StatusCode);
        Assert.Contains("机修工", await browser.GetStringAsync("/staff/new"), StringComparison.Ordinal);
        var number = TestData.NewCode("P");
        await browser.PostForm("/staff/new", ("Number", number), ("Name", "机修一"), ("Store", store.Code), ("Position", "mechanic"));

        Assert.Equal(HttpStatusCode.Redirect, (await browser.PostForm("/admin/positions", "/admin/positions/mechanic/retire", ("version", "0"))).StatusCode);
        Assert.DoesNotContain("机修工", await browser.GetStringAsync("/staff/new"), StringComparison.Ordinal);
        Assert.Contains("机修工", await browser.GetStringAsync($"/staff/{number}"), StringComparison.Ordinal);
        Assert.Contains("Mechanic", await browser.GetStringAsync($"/staff/{number}?culture=en"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.PostForm("/admin/positions", "/admin/positions/Technician/remove", ("version", "0"))).StatusCode);
        await using var db = shared.Host.NewContext(group.Id);
        Assert.True(await db.AuditEntries.AnyAsync(e => e.RecordType == nameof(Position) && e.RecordKey == "mechanic" && e.Action == AuditAction.Changed));
    }

    [Fact]
    public async Task The_trail_tells_what_changed_in_words_and_leads_to_the_record()
    {
        var (_, store, browser) = await World();
        var code = store.Code;
        await browser.PostForm($"/admin/stores/{code}", ("Name", "改名后的店"), ("TimeZone", "Asia/Urumqi"), ("Version", "0"));

        var page = await browser.GetStringAsync($"/admin/audit?type=Store&key={code}");
        Assert.Contains("改名后的店", page, StringComparison.Ordinal);
        Assert.Contains(store.Name, page, StringComparison.Ordinal);
        Assert.Contains($"/admin/stores/{code}", page, StringComparison.Ordinal);
        Assert.Contains("时区", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/admin/audit/export")).StatusCode);
        Assert.Contains("没有被改过", await browser.GetStringAsync("/admin/audit/verify"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_trail_does_not_tell_an_administrator_who_reviewed_whom()
    {
        var (group, store, browser) = await World();
        await using (var db = shared.Host.NewContext(group.Id))
        {
            var (reviewed, reviewer) = (await TestData.CreateEmployee(db, store), await TestData.CreateEmployee(db, store, PositionKind.Technician, "REVIEWER-1"));
            var account = await shared.Host.CreateAccount(group.Id, Role.Technician, store, reviewer, "reviewer-" + group.Id);
            db.Actor = Actor.Account(account.Id);
            var review = new PeerReview(group.Id, store.Id, TestData.NewCode("PR"));
            TestData.Sound(review.Revise(store.Id, reviewed.Id, reviewer.Id, TestData.Noon, 37));
            db.Add(review);
            await db.SaveChangesAsync();

            var page = Table().Match(await browser.GetStringAsync("/admin/audit?type=PeerReview")).Value;
            Assert.Contains("同事互评", page, StringComparison.Ordinal);
            Assert.DoesNotContain("REVIEWER-1", page, StringComparison.Ordinal);
            Assert.DoesNotContain(account.DisplayName, page, StringComparison.Ordinal);
            Assert.DoesNotContain(">37<", page, StringComparison.Ordinal);
            Assert.DoesNotContain("同事互评", Table().Match(await browser.GetStringAsync($"/admin/audit?actor=account:{account.Id}")).Value, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Everything_that_the_trail_tells_of_has_words()
    {
        using var scope = shared.Host.Services.CreateScope();
        var words = scope.ServiceProvider.GetRequiredService<Words>().All("zh-CN");
        using var db = shared.Host.NewContext();
        List<string> missing = [];
        foreach (var entity in db.Model.GetEntityTypes().Where(e => AuditedRecords.Tells(e)))
        {
            if (!words.ContainsKey($"Admin.Type.{entity.ShortName()}")) missing.Add(entity.ShortName());
            foreach (var name in entity.GetProperties().Where(p => !AuditedFields.IsLeftOut(p)).Select(p => char.ToLower(p.Name[0], CultureInfo.InvariantCulture) + p.Name[1..]))
            {
                string[] keys = [$"Admin.Field.{entity.ShortName()}.{name}", $"Admin.Field.{name}", $"Imports.Field.{name}"];
                if (!Array.Exists(keys, words.ContainsKey)) missing.Add($"{entity.ShortName()}.{name}");
            }
        }

        Assert.True(missing.Count == 0, string.Join(", ", missing));
    }

    [Fact]
    public async Task The_overview_leads_to_every_page_of_administration()
    {
        var (_, _, browser) = await World();
        var page = await browser.GetStringAsync("/admin");
        var addresses = Link().Matches(page).Select(m => m.Groups[1].Value).ToList();
        Assert.Equal(9, addresses.Count);
        foreach (var address in addresses) Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(address)).StatusCode);
    }

    private async Task<(DealerGroup Group, Store Store, HttpClient Browser)> World()
    {
        await using var db = shared.Host.NewContext();
        var group = await TestData.CreateGroup(db);
        var store = await TestData.CreateStore(db);
        return (group, store, await shared.Host.SignIn(await shared.Host.CreateAccount(group.Id, Role.GroupAdmin)));
    }

    [GeneratedRegex("ask_[0-9a-f]{64}")]
    private static partial Regex Key();

    [GeneratedRegex("<tbody>.*</tbody>", RegexOptions.Singleline)]
    private static partial Regex Table();

    [GeneratedRegex("""class="import-kind" href="([^"]+)""")]
    private static partial Regex Link();
}
