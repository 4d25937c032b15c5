using System.Net;
using System.Text.RegularExpressions;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Tests.Features.Staff;

public sealed partial class StaffTests(SharedHost shared) : IClassFixture<SharedHost>
{
    [Fact]
    public async Task A_manager_adds_somebody_moves_the_person_and_the_months_are_marked()
    {
        await using var db = shared.Host.NewContext();
        var group = await TestData.CreateGroup(db);
        var store = await TestData.CreateStore(db);
        var browser = await shared.Host.SignIn(await shared.Host.CreateAccount(group.Id, Role.ServiceManager, store));
        var number = TestData.NewCode("N");

        var added = await browser.PostForm("/staff/new", ("Number", number), ("Name", "新人"), ("Store", store.Code), ("Position", "Technician"), ("HiredOn", "2026-01-05"));
        Assert.Equal($"/staff/{number}", added.Headers.Location?.OriginalString);
        var again = await browser.PostForm("/staff/new", ("Number", number), ("Name", "别人"), ("Store", store.Code), ("Position", "Technician"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode);
        Assert.Contains("别人", await again.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        var version = await Version(number, group.Id);
        var moved = await browser.PostForm($"/staff/{number}", $"/staff/{number}/assign", ("Version", version), ("Since", "2026-06-10"), ("Store", store.Code), ("Position", "PartsClerk"), ("Team", "二组"));
        Assert.Equal(HttpStatusCode.Redirect, moved.StatusCode);
        var late = await browser.PostForm($"/staff/{number}", $"/staff/{number}/assign", ("Version", version), ("Since", "2026-06-11"), ("Store", store.Code), ("Position", "Other"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.StatusCode);

        await using var seen = shared.Host.NewContext(group.Id);
        var person = await seen.Employees.Include(e => e.Assignments.OrderBy(a => a.Since)).SingleAsync(e => e.Number == number);
        Assert.Equal([new DateOnly(2026, 1, 5), new DateOnly(2026, 6, 10)], person.Assignments.Select(a => a.Since));
        Assert.Equal("二组", person.Team);
        Assert.Contains(await seen.MonthsToCalculate.Select(m => m.Month).ToListAsync(), m => m.ToString() == "2026-06");

        var withdrawn = await browser.PostForm($"/staff/{number}", $"/staff/{number}/withdraw", ("Version", await Version(number, group.Id)), ("Since", "2026-06-10"));
        Assert.Equal(HttpStatusCode.Redirect, withdrawn.StatusCode);
        Assert.Null(await shared.Host.NewContext(group.Id).Employees.Where(e => e.Number == number).Select(e => e.Team).SingleAsync());
    }

    [Fact]
    public async Task A_first_password_is_shown_once_and_must_be_replaced_before_anything_else()
    {
        await using var db = shared.Host.NewContext();
        var group = await TestData.CreateGroup(db);
        var store = await TestData.CreateStore(db);
        var employee = await TestData.CreateEmployee(db, store, PositionKind.Technician);
        var browser = await shared.Host.SignIn(await shared.Host.CreateAccount(group.Id, Role.ServiceManager, store));
        var (page, name) = ($"/staff/{employee.Number}", TestData.NewCode("tech"));

        var mightier = await browser.PostForm(page, $"{page}/account", ("UserName", name), ("Role", "GroupAdmin"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, mightier.StatusCode);
        var made = await browser.PostForm(page, $"{page}/account", ("UserName", name), ("Role", "Technician"));
        var password = FirstPassword().Match(await made.Content.ReadAsStringAsync()).Groups[1].Value;
        Assert.Equal(14, password.Length);
        Assert.DoesNotContain(password, await browser.GetStringAsync(page), StringComparison.Ordinal);

        var person = shared.Host.CreateClient();
        await person.PostForm("/account/login", ("UserName", name), ("Password", password));
        Assert.Equal("/account?first=true", (await person.GetAsync("/work-orders")).Headers.Location?.OriginalString);
        await person.PostForm("/account", "/account/password", ("CurrentPassword", password), ("NewPassword", "a sentence of my own"));
        Assert.Equal(HttpStatusCode.OK, (await person.GetAsync("/work-orders?state=open")).StatusCode);

        await browser.PostForm(page, $"{page}/account/change", ("Role", "Technician"), ("Disabled", "true"));
        Assert.Contains("/account/login", (await person.GetAsync("/work-orders?state=open")).Headers.Location?.OriginalString ?? "", StringComparison.Ordinal);
    }

    private async Task<string> Version(string number, int groupId)
    {
        await using var db = shared.Host.NewContext(groupId);
        return $"{await db.Employees.Where(e => e.Number == number).Select(e => e.Version).SingleAsync()}";
    }

    [GeneratedRegex("""first-password">([^<]+)<""")]
    private static partial Regex FirstPassword();
}
