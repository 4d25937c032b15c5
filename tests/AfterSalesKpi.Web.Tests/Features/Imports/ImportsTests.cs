using System.Net;
using System.Text;
using AfterSalesKpi.Application.Workbooks.Reading;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Hosting;
using AfterSalesKpi.Web.Features.Imports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AfterSalesKpi.Web.Tests.Features.Imports;

public sealed class ImportsTests(SharedHost shared) : IClassFixture<SharedHost>
{
    [Fact]
    public async Task A_file_is_previewed_with_every_bad_row_and_its_good_rows_are_taken_and_remembered()
    {
        var (group, store) = await World();
        var browser = await shared.Host.SignIn(await shared.Host.CreateAccount(group.Id, Role.HumanResources));
        var (good, bad) = (TestData.NewCode("I"), TestData.NewCode("I"));

        var sent = await Send(browser, "/staff/import", "/imports/employees", $"工号,门店,姓名,岗位,多余\n{good},{store.Name},新员工,技师,x\n{bad},没有这店,别人,技师,\n");
        var page = sent.Headers.Location!.OriginalString; // redirected
        var preview = await browser.GetStringAsync(page);
        Assert.Contains("没有这店", preview, StringComparison.Ordinal);
        Assert.Contains("多余", preview, StringComparison.Ordinal);
        await using var db = shared.Host.NewContext(group.Id);
        Assert.False(await db.Employees.AnyAsync(e => e.Number == good));

        var all = await browser.PostForm(page, ("all", "true"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, all.StatusCode);
        await browser.PostForm(page);
        Assert.Equal("新员工", await db.Employees.Where(e => e.Number == good).Select(e => e.Name).SingleAsync());
        Assert.False(await db.Employees.AnyAsync(e => e.Number == bad));
        Assert.Contains("员工.csv", await browser.GetStringAsync("/imports"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(page + "/rejected")).StatusCode);
    }

    [Fact]
    public async Task A_template_read_back_has_only_columns_that_are_known()
    {
        var (group, _) = await World();
        var browser = await shared.Host.SignIn(await shared.Host.CreateAccount(group.Id, Role.GroupAdmin));
        foreach (var kind in ImportKind.All.Where(k => k.Permission != Permission.SeeReviewers))
        {
            var template = await browser.GetAsync($"/imports/{kind.Resource}/template");
            Assert.Equal(HttpStatusCode.OK, template.StatusCode);
            var read = await TableFile.Read(await template.Content.ReadAsStreamAsync(), default);
            Assert.Equal("file-empty", Assert.Single(read.Problems).Code); // headings and no rows
        }
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_refused_with_the_page_and_a_role_brings_only_what_it_may()
    {
        var (group, store) = await World();
        var browser = await shared.Host.SignIn(await shared.Host.CreateAccount(group.Id, Role.ServiceManager, store));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Send(browser, "/staff/import", "/imports/employees", "PK\u0003\u0004 no workbook")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync("/imports/peer-reviews")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync("/imports/nothing")).StatusCode);
        Assert.DoesNotContain("/imports/stores", await browser.GetStringAsync("/imports"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_field_of_every_file_has_a_heading_in_both_languages()
    {
        using var scope = shared.Host.Services.CreateScope();
        var desk = scope.ServiceProvider.GetRequiredService<ImportDesk>();
        Assert.All(ImportKind.All.SelectMany(k => desk.Fields(k).Select(f => (k.Resource, f.Name))), f => Assert.NotEqual(f.Name, desk.Heading(f.Resource, f.Name)));
    }

    private static async Task<HttpResponseMessage> Send(HttpClient browser, string page, string address, string text)
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent(await browser.FormToken(page)), "__RequestVerificationToken" },
            { new ByteArrayContent(Encoding.UTF8.GetBytes(text)), "file", "员工.csv" },
        };
        return await browser.PostAsync(address, form);
    }

    private async Task<(DealerGroup Group, Store Store)> World()
    {
        await using var db = shared.Host.NewContext();
        var group = await TestData.CreateGroup(db);
        return (group, await TestData.CreateStore(db));
    }
}
