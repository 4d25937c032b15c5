using System.Net;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.Staff;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Tests.Features.Training;

public sealed class TrainingTests(SharedHost shared) : IClassFixture<SharedHost>
{
    [Fact]
    public async Task A_manager_enters_an_exam_and_nothing_typed_is_lost_when_a_line_is_wrong()
    {
        var (group, store, people) = await World();
        var browser = await shared.Host.SignIn(await shared.Host.CreateAccount(group.Id, Role.ServiceManager, store));

        var wrong = await browser.PostForm("/training/new", [.. Exam, .. Line(0, people[0], "88"), .. Line(1, people[1], "120"), .. Line(2, people[2], "", "Absent")]);
        var page = await wrong.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Assert.Contains("value=\"88\"", page, StringComparison.Ordinal);
        Assert.Contains("value=\"120\"", page, StringComparison.Ordinal);
        Assert.Contains("得分高于满分", page, StringComparison.Ordinal);

        var right = await browser.PostForm("/training/new", [.. Exam, .. Line(0, people[0], "88"), .. Line(1, people[1], ""), .. Line(2, people[2], "", "Absent")]);
        Assert.Equal(HttpStatusCode.Redirect, right.StatusCode);
        await using var db = shared.Host.NewContext(group.Id);
        Assert.Equal([(88, TrainingStatus.Taken), (0, TrainingStatus.Absent)], (await db.TrainingResults.OrderByDescending(r => r.Points).ToListAsync()).Select(r => (r.Points, r.Status)));

        var list = await browser.GetStringAsync("/training?q=" + people[0].Number);
        Assert.Contains(people[0].Name, list, StringComparison.Ordinal);
        Assert.DoesNotContain(people[2].Name, list, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/training/export")).StatusCode);
    }

    [Fact]
    public async Task A_result_is_corrected_voided_and_brought_back_and_its_owner_reads_it()
    {
        var (group, store, people) = await World();
        var browser = await shared.Host.SignIn(await shared.Host.CreateAccount(group.Id, Role.HumanResources));
        await using var db = shared.Host.NewContext(group.Id);
        var result = new TrainingResult(group.Id, store.Id, TestData.NewCode("R"));
        TestData.Sound(result.Revise(store.Id, people[0].Id, "高压安全", TestData.Noon, 60, 100, TrainingStatus.Taken));
        db.Add(result);
        await db.SaveChangesAsync();
        var page = $"/training/{result.Id}";

        var corrected = await browser.PostForm(page, ("Course", "高压安全"), ("On", "2026-07-15"), ("Score", "75"), ("FullScore", "100"), ("Status", "Taken"), ("Version", $"{result.Version}"));
        Assert.Equal(HttpStatusCode.Redirect, corrected.StatusCode);
        var late = await browser.PostForm(page, ("Course", "别的"), ("On", "2026-07-15"), ("Score", "1"), ("FullScore", "100"), ("Status", "Taken"), ("Version", $"{result.Version}"));
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        Assert.Contains("别的", await late.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        var owner = await shared.Host.SignIn(await shared.Host.CreateAccount(group.Id, Role.Technician, store, people[0]));
        Assert.Contains("高压安全", await owner.GetStringAsync("/training/mine"), StringComparison.Ordinal);
        await browser.PostForm(page, $"{page}/void", ("version", $"{result.Version + 1}"));
        Assert.DoesNotContain("高压安全", await owner.GetStringAsync("/training/mine"), StringComparison.Ordinal);
        await browser.PostForm(page, $"{page}/void", ("version", $"{result.Version + 2}"), ("undo", "true"));
        Assert.Contains("75 / 100", await owner.GetStringAsync("/training/mine"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_certificate_is_entered_on_the_persons_page_and_found_before_it_runs_out()
    {
        var (group, store, people) = await World();
        var browser = await shared.Host.SignIn(await shared.Host.CreateAccount(group.Id, Role.ServiceManager, store));
        var soon = DateOnly.FromDateTime(shared.Host.Clock.GetUtcNow().UtcDateTime).AddDays(20);

        var saved = await browser.PostForm($"/training/certificates/new?of={people[0].Number}", "/training/certificates/new", ("Employee", people[0].Number), ("Name", "电工证"), ("Number", "DG-1"), ("ExpiresOn", $"{soon:yyyy-MM-dd}"));
        Assert.Equal($"/staff/{people[0].Number}#certificates", saved.Headers.Location?.OriginalString);

        Assert.Contains("电工证", await browser.GetStringAsync($"/staff/{people[0].Number}"), StringComparison.Ordinal);
        Assert.Contains("DG-1", await browser.GetStringAsync("/training/certificates?state=expiring"), StringComparison.Ordinal);
        Assert.DoesNotContain("DG-1", await browser.GetStringAsync("/training/certificates?state=expired"), StringComparison.Ordinal);
    }

    private static readonly (string, string)[] Exam = [("Course", "高压安全"), ("On", "2026-07-10"), ("FullScore", "100")];

    private static (string, string)[] Line(int n, Employee person, string score, string status = "Taken") =>
        [($"Lines[{n}].Employee", person.Number), ($"Lines[{n}].Score", score), ($"Lines[{n}].Status", status)];

    private async Task<(DealerGroup Group, Store Store, List<Employee> People)> World()
    {
        await using var db = shared.Host.NewContext();
        var group = await TestData.CreateGroup(db);
        var store = await TestData.CreateStore(db);
        List<Employee> people = [];
        for (var n = 0; n < 3; n++) people.Add(await TestData.CreateEmployee(db, store, PositionKind.Technician));
        return (group, store, people);
    }
}
