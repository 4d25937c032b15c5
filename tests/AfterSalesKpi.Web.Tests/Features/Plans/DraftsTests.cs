using System.Net;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Messages;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Tests.Features.Plans;

public sealed class DraftsTests(SharedHost shared) : IClassFixture<SharedHost>
{
    [Fact]
    public async Task An_item_is_added_and_weighed_and_the_plan_is_published_before_its_month_and_the_technician_told()
    {
        var shop = await PlanShop.Open(shared.Host);
        var hr = await shop.Browser(Role.HumanResources);
        var draft = await shop.Draft(hr);
        var edit = $"/plans/{draft}/edit";
        var form = FormOfPage.Read(await hr.GetStringAsync(edit));

        var added = await hr.PostForm(edit, form.With(("Form.AddIndicator", "customer-rating"), ("then", "add")));
        form = FormOfPage.Read(await added.Content.ReadAsStringAsync());
        var refused = await hr.PostForm(edit, form.With(("Form.Items[8].Weight", "10"), ("Form.Items[8].GoalText", "客户说得出好"), ("then", "publish")));
        var kept = await refused.Content.ReadAsStringAsync();
        form = FormOfPage.Read(kept);
        var published = await hr.PostForm(edit, form.With(("Form.Items[0].Weight", "10"), ("then", "publish")));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("权重", kept, StringComparison.Ordinal);
        Assert.Contains("value=\"客户说得出好\"", kept, StringComparison.Ordinal);
        Assert.Equal($"/plans/{draft}", published.Headers.Location?.ToString());
        await using var db = shared.Host.NewContext(shop.Store.GroupId);
        var version = await db.PlanVersions.Include(v => v.Items).SingleAsync(v => v.Id == draft);
        Assert.True(version is { IsPublished: true, LateReason: null });
        Assert.Equal("客户说得出好", version.Items.Single(i => i.Indicator == "customer-rating").GoalText);
        var notice = await db.Notices.SingleAsync(n => n.Kind == NoticeKind.PlanPublished);
        Assert.Equal((shop.TechnicianAccount.Id, $"/plans/{draft}"), (notice.AccountId, notice.Link));
        Assert.Contains("待生效", await hr.GetStringAsync($"/plans/{draft}"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await hr.GetAsync(edit)).StatusCode); // it is never edited again
    }

    [Fact]
    public async Task A_curve_is_drawn_by_a_preset_and_what_cannot_be_read_stays_as_typed()
    {
        var shop = await PlanShop.Open(shared.Host);
        var hr = await shop.Browser(Role.HumanResources);
        var edit = $"/plans/{await shop.Draft(hr)}/edit";
        var form = FormOfPage.Read(await hr.GetStringAsync(edit));

        var drawn = await hr.PostForm(edit, form.With(("Form.Items[4].Preset", "Deduction"), ("Form.Items[4].PresetCost", "20"), ("Form.Items[4].PresetTarget", "1"), ("then", "preset:4")));
        form = FormOfPage.Read(await drawn.Content.ReadAsStringAsync());
        Assert.Equal(("1", "100", "6", "0"), (form["Form.Items[4].Points[0].Value"], form["Form.Items[4].Points[0].Score"], form["Form.Items[4].Points[1].Value"], form["Form.Items[4].Points[1].Score"]));

        var refused = await hr.PostForm(edit, form.With(("Form.Items[0].Points[1].Value", "很多"), ("then", "save")));
        var page = await refused.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Equal("很多", FormOfPage.Read(page)["Form.Items[0].Points[1].Value"]);
        Assert.Contains("请填写数字", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_who_save_a_draft_the_second_is_told_and_loses_nothing_typed()
    {
        var shop = await PlanShop.Open(shared.Host);
        var hr = await shop.Browser(Role.HumanResources);
        var edit = $"/plans/{await shop.Draft(hr)}/edit";
        var form = FormOfPage.Read(await hr.GetStringAsync(edit));
        var saved = await hr.PostForm(edit, form.With(("Form.Items[0].Weight", "21")));

        var late = await hr.PostForm(edit, form.With(("Form.Items[0].Weight", "22")));

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        var page = await late.Content.ReadAsStringAsync();
        Assert.Equal("22", FormOfPage.Read(page)["Form.Items[0].Weight"]);
        Assert.Contains("别人刚刚保存了这份草稿", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_may_have_points_of_its_own_and_a_draft_can_be_thrown_away()
    {
        var shop = await PlanShop.Open(shared.Host);
        var hr = await shop.Browser(Role.HumanResources);
        var draft = await shop.Draft(hr);
        var edit = $"/plans/{draft}/edit";
        var form = FormOfPage.Read(await hr.GetStringAsync(edit));

        await hr.PostForm(edit, form.With(("Form.Items[0].Stores[0].Store", $"{shop.Store.Id}"), ("Form.Items[0].Stores[0].Points", "70:0 90：100，98:120")));

        await using (var db = shared.Host.NewContext(shop.Store.GroupId))
        {
            var version = await db.PlanVersions.Include(v => v.Items).ThenInclude(i => i.StoreCurves).SingleAsync(v => v.Id == draft);
            Assert.Equal(ScoringCurve.Linear((70, 0), (90, 100), (98, 120)), version.Items.SelectMany(i => i.StoreCurves).Single().Curve);
        }

        Assert.Contains(shop.Store.Name, await hr.GetStringAsync($"/plans/{draft}"), StringComparison.Ordinal);
        await hr.PostForm(edit, $"/plans/{draft}/discard");
        Assert.Equal(HttpStatusCode.NotFound, (await hr.GetAsync($"/plans/{draft}")).StatusCode);
    }

    [Fact]
    public async Task A_plan_whose_month_has_begun_is_published_by_a_group_administrator_with_a_reason_that_scorecards_show()
    {
        var shop = await PlanShop.Open(shared.Host);
        var hr = await shop.Browser(Role.HumanResources);
        var admin = await shop.Browser(Role.GroupAdmin);
        var edit = $"/plans/{await shop.Draft(hr)}/edit";
        var running = shop.Running.ToString();
        (string, string)[] Form(string html, params (string, string)[] more) => FormOfPage.Read(html).With([("Form.EffectiveFrom", running), ("then", "publish"), .. more]);

        var byHr = await hr.PostForm(edit, Form(await hr.GetStringAsync(edit)));
        var without = await admin.PostForm(edit, Form(await admin.GetStringAsync(edit)));
        var with = await admin.PostForm(edit, Form(await admin.GetStringAsync(edit), ("Form.Reason", "总部通知晚到")));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity, HttpStatusCode.Redirect), (byHr.StatusCode, without.StatusCode, with.StatusCode));
        Assert.Contains("已经开始", await byHr.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await shop.Close(shop.Running, publish: false);
        Assert.Contains("总部通知晚到", await hr.GetStringAsync($"/scores/{running}/{shop.Technician.Number}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_month_whose_scores_are_published_keeps_its_plan()
    {
        var shop = await PlanShop.Open(shared.Host);
        var admin = await shop.Browser(Role.GroupAdmin);
        var edit = $"/plans/{await shop.Draft(admin)}/edit";

        var refused = await admin.PostForm(edit, FormOfPage.Read(await admin.GetStringAsync(edit)).With(
            ("Form.EffectiveFrom", PlanShop.Month.ToString()), ("Form.Reason", "想改"), ("then", "publish")));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("的成绩已经公布", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_of_results_alone_says_so()
    {
        var shop = await PlanShop.Open(shared.Host);
        var hr = await shop.Browser(Role.HumanResources);
        await using (var db = shared.Host.NewContext(shop.Store.GroupId))
        {
            var draft = (await db.Plans.Include(p => p.Versions).SingleAsync(p => p.Id == shop.Plan)).Draft(shop.Running.AddMonths(1));
            await db.SaveChangesAsync();
            draft.Revise(draft.EffectiveFrom, Grading.Default, QuarterRule.MeanOfMonths, [new PlanItem("rework-rate", ItemScope.Own, 10_000, DefaultCurves.Of("rework-rate")!)]); // there is one
            await db.SaveChangesAsync();
        }

        Assert.Contains("没有过程指标", await hr.GetStringAsync($"/plans/{await shop.Draft(hr)}"), StringComparison.Ordinal);
        Assert.DoesNotContain("没有过程指标", await hr.GetStringAsync($"/plans/{shop.Version}"), StringComparison.Ordinal);
    }
}
