using System.Net;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Tests.Features.Staff;

public sealed class AbsencesTests(SharedHost shared) : IClassFixture<SharedHost>
{
    [Fact]
    public async Task A_manager_enters_sees_changes_and_voids_an_absence_and_a_refused_one_keeps_what_was_typed()
    {
        await using var db = shared.Host.NewContext();
        var group = await TestData.CreateGroup(db);
        var store = await TestData.CreateStore(db);
        var employee = await TestData.CreateEmployee(db, store, PositionKind.Technician);
        var browser = await shared.Host.SignIn(await shared.Host.CreateAccount(group.Id, Role.ServiceManager, store));

        var added = await browser.PostForm("/staff/absences/new", ("Employee", employee.Number), ("From", "2026-07-06"), ("To", "2026-07-08"), ("Kind", "SickLeave"), ("Note", "发烧"));
        Assert.Equal("/staff/absences?month=2026-07", added.Headers.Location?.OriginalString);
        var absence = await Only(group.Id);
        var page = await browser.GetStringAsync("/staff/absences?month=2026-07");
        Assert.Equal(4, page.Split($"/staff/absences/{absence.Id}\" title").Length); // a cell a day

        var again = await browser.PostForm("/staff/absences/new", ("Employee", employee.Number), ("From", "2026-07-08"), ("Kind", "Other"), ("Note", "记得我"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode);
        var refused = await again.Content.ReadAsStringAsync();
        Assert.Contains("2026-07-06 至 2026-07-08", refused, StringComparison.Ordinal);
        Assert.Contains("记得我", refused, StringComparison.Ordinal);

        var here = $"/staff/absences/{absence.Id}";
        Assert.Equal(HttpStatusCode.Redirect, (await browser.PostForm(here, here, ("Version", "0"), ("From", "2026-07-06"), ("To", "2026-07-07"), ("Kind", "SickLeave"))).StatusCode);
        var late = await browser.PostForm(here, here, ("Version", "0"), ("From", "2026-07-01"), ("To", "2026-07-01"), ("Kind", "Other"));
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.PostForm(here, $"{here}/void", ("version", "1"), ("voided", "true"))).StatusCode);
        Assert.True((await Only(group.Id)).Voided);
        Assert.DoesNotContain($"{here}\" title", await browser.GetStringAsync("/staff/absences?month=2026-07"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_sees_the_own_absences_beside_the_own_score()
    {
        await using var db = shared.Host.NewContext();
        var group = await TestData.CreateGroup(db);
        var store = await TestData.CreateStore(db);
        var (me, other) = (await TestData.CreateEmployee(db, store, PositionKind.Technician), await TestData.CreateEmployee(db, store, PositionKind.Technician));
        var today = DateOnly.FromDateTime(shared.Host.Clock.GetUtcNow().UtcDateTime);
        await TestData.CreateAbsence(db, store, me, today.AddDays(-3), today.AddDays(-2));
        await TestData.CreateAbsence(db, store, other, today.AddDays(-9), today.AddDays(-9));
        var browser = await shared.Host.SignIn(await shared.Host.CreateAccount(group.Id, Role.Technician, store, me));

        var page = await browser.GetStringAsync("/scores/me");

        Assert.Contains($"{today.AddDays(-3):yyyy-MM-dd} – {today.AddDays(-2):yyyy-MM-dd}", page, StringComparison.Ordinal);
        Assert.DoesNotContain($"{today.AddDays(-9):yyyy-MM-dd}", page, StringComparison.Ordinal);
    }

    private async Task<Absence> Only(int groupId)
    {
        await using var db = shared.Host.NewContext(groupId);
        return await db.Absences.AsNoTracking().SingleAsync();
    }
}
