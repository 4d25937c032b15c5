using System.Net;
using AfterSalesKpi.Application.Records.Surveys;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.CustomerCare;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Tests.Features.Surveys;

public sealed class SurveysTests(SharedHost shared) : IClassFixture<SharedHost>
{
    private KpiHost Host => shared.Host;

    [Fact]
    public async Task The_list_is_searched_filtered_and_taken_away()
    {
        var (store, advisor, order) = await Shop();
        await using var db = Host.NewContext(store.GroupId);
        await TestData.CreateAnswer(db, order, 5, "很满意");
        await TestData.CreateAnswer(db, order, 1, "又漏油了", SurveyChannel.Phone, advisor.Id);
        var manager = await SignIn(store, Role.ServiceManager);

        async Task<(bool Good, bool Bad)> Shown(string query)
        {
            var page = await manager.GetStringAsync($"/surveys?{query}");
            return (page.Contains("很满意", StringComparison.Ordinal), page.Contains("又漏油了", StringComparison.Ordinal));
        }

        Assert.Equal((true, true), await Shown(""));
        Assert.Equal((false, true), await Shown("only=open"));
        Assert.Equal((false, true), await Shown("only=served"));
        Assert.Equal((false, true), await Shown("score=1"));
        Assert.Equal((true, false), await Shown("channel=Link"));
        Assert.Equal((true, false), await Shown("q=满意"));
        Assert.Equal((true, true), await Shown($"advisor={advisor.Id}&sort=-overall"));
        Assert.Equal((false, false), await Shown("q=nothing"));
        var book = await manager.GetAsync("/surveys/export?only=open");
        Assert.Equal(HttpStatusCode.OK, book.StatusCode);
        Assert.Contains("xlsx", book.Content.Headers.ContentDisposition?.ToString(), StringComparison.Ordinal);
        Assert.Contains("50.0", await manager.GetStringAsync("/surveys/summary"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_advisor_sees_what_was_said_about_the_own_orders()
    {
        var (store, advisor, order) = await Shop();
        await using var db = Host.NewContext(store.GroupId);
        var mine = await TestData.CreateAnswer(db, order, 4, "我的客户");
        var others = await TestData.CreateAnswer(db, await TestData.CreateOrder(db, store), 4, "别人的客户");
        var browser = await Host.SignIn(await Host.CreateAccount(store.GroupId, Role.ServiceAdvisor, store, advisor));

        var page = await browser.GetStringAsync("/surveys");

        Assert.Contains("我的客户", page, StringComparison.Ordinal);
        Assert.DoesNotContain("别人的客户", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync($"/surveys/{mine.Id}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"/surveys/{others.Id}")).StatusCode);
    }

    [Fact]
    public async Task A_low_answer_is_open_until_somebody_says_what_was_done()
    {
        var (store, _, order) = await Shop();
        await using var db = Host.NewContext(store.GroupId);
        var low = await TestData.CreateAnswer(db, order, 2);
        var manager = await SignIn(store, Role.ServiceManager);

        var empty = await manager.PostForm($"/surveys/{low.Id}", $"/surveys/{low.Id}/action", ("note", " "));
        var done = await manager.PostForm($"/surveys/{low.Id}", $"/surveys/{low.Id}/action", ("note", "已致电致歉"));
        var again = await manager.PostForm("/surveys/new", $"/surveys/{low.Id}/action", ("note", "再记一次"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.StatusCode);
        Assert.Equal($"/surveys/{low.Id}", done.Headers.Location?.ToString());
        Assert.Equal(HttpStatusCode.Conflict, again.StatusCode);
        Assert.Contains("已致电致歉", await manager.GetStringAsync($"/surveys/{low.Id}"), StringComparison.Ordinal);
        Assert.Equal("已致电致歉", (await db.LowAnswerActions.SingleAsync()).Note);
        Assert.DoesNotContain($"/surveys/{low.Id}", await manager.GetStringAsync("/surveys?only=open"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_by_phone_are_entered_once_bear_who_did_and_close_the_invitation()
    {
        var (store, advisor, order) = await Shop();
        await using var db = Host.NewContext(store.GroupId);
        var token = await TestData.CreateSurveyLink(db, order, Host.Clock.GetUtcNow().UtcDateTime);
        var browser = await Host.SignIn(await Host.CreateAccount(store.GroupId, Role.ServiceAdvisor, store, advisor));
        var reference = EnteredAnswers.NewReference();
        (string, string)[] form =
        [
            ("order", order.Number), ("reference", reference), ("channel", "Phone"), ("at", "now"), ("questionnaire", "0"), ("a.overall", "4"), ("a.advisor", "5"),
        ];
        var page = $"/surveys/new?order={order.Number}";

        var wrong = await browser.PostForm(page, "/surveys/new", [.. form.Where(f => f.Item1 != "a.overall"), ("a.comment", "没说")]);
        var first = await browser.PostForm(page, "/surveys/new", form);
        var second = await browser.PostForm(page, "/surveys/new", form);
        var other = await browser.PostForm(page, "/surveys/new", [.. form.Where(f => f.Item1 != "reference"), ("reference", EnteredAnswers.NewReference())]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Assert.Contains("没说", await wrong.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(first.Headers.Location, second.Headers.Location);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, other.StatusCode);
        var response = await db.SurveyResponses.SingleAsync();
        Assert.Equal((SurveyChannel.Phone, advisor.Id, 4), (response.Channel, response.EnteredById, response.Overall));
        Assert.Contains("由服务本单的人录入", await browser.GetStringAsync("/surveys"), StringComparison.Ordinal);
        Assert.Contains("?edit=true", await Host.CreateClient().GetStringAsync($"/s/{token}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_reference_of_somebody_elses_response_changes_nothing()
    {
        var (store, advisor, order) = await Shop();
        await using var db = Host.NewContext(store.GroupId);
        var theirs = await TestData.CreateAnswer(db, order, 1);
        var browser = await Host.SignIn(await Host.CreateAccount(store.GroupId, Role.ServiceAdvisor, store, advisor));

        var answer = await browser.PostForm(
            $"/surveys/new?order={order.Number}", "/surveys/new",
            ("order", order.Number), ("reference", theirs.Reference), ("channel", "Phone"), ("at", "now"), ("questionnaire", "0"), ("a.overall", "5"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(1, (await db.SurveyResponses.AsNoTracking().SingleAsync()).Overall);
    }

    [Fact]
    public async Task The_orders_page_shows_the_answers_and_a_code_that_leads_to_the_survey()
    {
        var (store, advisor, order) = await Shop();
        await using var db = Host.NewContext(store.GroupId);
        await TestData.CreateAnswer(db, order, 3, "一般");
        var browser = await Host.SignIn(await Host.CreateAccount(store.GroupId, Role.ServiceAdvisor, store, advisor));

        Assert.Contains($"hx-get=\"/surveys/of-order/{order.Number}", await browser.GetStringAsync($"/work-orders/{order.Number}"), StringComparison.Ordinal);
        var part = await browser.GetStringAsync($"/surveys/of-order/{order.Number}");
        var code = await (await browser.PostForm($"/surveys/of-order/{order.Number}", $"/surveys/of-order/{order.Number}/code")).Content.ReadAsStringAsync();

        Assert.Contains("一般", part, StringComparison.Ordinal);
        var address = System.Text.RegularExpressions.Regex.Match(code, "data-address=\"[^\"]*(/s/[^\"]+)\"").Groups[1].Value;
        Assert.Equal(HttpStatusCode.OK, (await Host.CreateClient().GetAsync(address)).StatusCode);
    }

    private async Task<HttpClient> SignIn(Store store, Role role) => await Host.SignIn(await Host.CreateAccount(store.GroupId, role, store));

    private async Task<(Store Store, Employee Advisor, WorkOrder Order)> Shop()
    {
        await using var db = Host.NewContext();
        await TestData.CreateGroup(db);
        var store = await TestData.CreateStore(db);
        var advisor = await TestData.CreateEmployee(db, store);
        // Numbers of orders are unique in the database of the class, so that the address alone says which is meant.
        return (store, advisor, await TestData.CreateOrder(db, store, f => f with { ReceivedAt = TestData.Noon.AddHours(-5), StartedAt = null, PromisedAt = null, CompletedAt = TestData.Noon.AddHours(-2), DeliveredAt = TestData.Noon.AddHours(-1) }, advisor));
    }
}
