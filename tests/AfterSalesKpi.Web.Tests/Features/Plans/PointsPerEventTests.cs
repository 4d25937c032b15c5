using System.Net;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Tests.Features.Plans;

/// <summary>按次扣分, from the form to the words on the scorecard.</summary>
public sealed class PointsPerEventTests(SharedHost shared) : IClassFixture<SharedHost>
{
    private const int OnTime = 0; // the technicians' first item, own on-time

    [Fact]
    public async Task A_preset_draws_points_per_miss_and_the_scorecard_says_how_many_there_were()
    {
        var shop = await PlanShop.Open(shared.Host);
        await using (var db = shared.Host.NewContext(shop.Store.GroupId))
        {
            var advisor = await TestData.CreateEmployee(db, shop.Store);
            var noon = TestData.Noon.AddDays(35);
            for (var n = 0; n < 12; n++)
            {
                var late = n < 3;
                await TestData.CreateOrder(
                    db, shop.Store, f => f with
                    {
                        ReceivedAt = noon, StartedAt = noon, PromisedAt = noon.AddHours(4), CompletedAt = noon.AddHours(late ? 5 : 3), DeliveredAt = noon.AddHours(late ? 5 : 3),
                    },
                    advisor,
                    shop.Technician);
            }
        }

        var admin = await shop.Browser(Role.GroupAdmin);
        var edit = $"/plans/{await shop.Draft(admin)}/edit";
        var form = FormOfPage.Read(await admin.GetStringAsync(edit));
        Assert.Equal("own-on-time-rate", form[$"Form.Items[{OnTime}].Indicator"]);

        var drawn = await admin.PostForm(edit, form.With(
            ($"Form.Items[{OnTime}].Preset", "PerEvent"), ($"Form.Items[{OnTime}].PresetCost", "5"), ($"Form.Items[{OnTime}].PresetTarget", "1"), ("then", $"preset:{OnTime}")));
        form = FormOfPage.Read(await drawn.Content.ReadAsStringAsync());
        Assert.Equal(("Misses", "1", "100", "21", "0"), (
            form[$"Form.Items[{OnTime}].Mode"], form[$"Form.Items[{OnTime}].Points[0].Value"], form[$"Form.Items[{OnTime}].Points[0].Score"],
            form[$"Form.Items[{OnTime}].Points[1].Value"], form[$"Form.Items[{OnTime}].Points[1].Score"]));
        var published = await admin.PostForm(edit, form.With(("Form.EffectiveFrom", shop.Running.ToString()), ("Form.Reason", "改为按次扣分"), ("then", "publish")));
        Assert.Equal(HttpStatusCode.Redirect, published.StatusCode);
        await shop.Close(shop.Running, publish: false);

        var card = await admin.GetStringAsync($"/scores/{shop.Running}/{shop.Technician.Number}?line=own-on-time-rate");
        Assert.Contains("未达标 3 次", card, StringComparison.Ordinal);
        Assert.Contains("3 次 在 1 次（100 分）与 21 次（0 分）之间", WebUtility.HtmlDecode(card).Replace("  ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        await using var kept = shared.Host.NewContext(shop.Store.GroupId);
        Assert.Equal(90_000_000, await kept.ScorecardLines.Where(l => l.Indicator == "own-on-time-rate" && kept.Scorecards.Any(c => c.Id == l.ScorecardId && c.Month == shop.Running)).Select(l => l.ScoreMillionths).SingleAsync());
    }

    [Fact]
    public async Task Points_per_event_where_nothing_is_counted_are_not_published()
    {
        var shop = await PlanShop.Open(shared.Host);
        var hr = await shop.Browser(Role.HumanResources);
        int draft;
        await using (var db = shared.Host.NewContext(shop.Store.GroupId))
        {
            var version = (await db.Plans.Include(p => p.Versions).SingleAsync(p => p.Id == shop.Plan)).Draft(shop.Running.AddMonths(1));
            await db.SaveChangesAsync();
            version.Revise(version.EffectiveFrom, Grading.Default, QuarterRule.MeanOfMonths, [new PlanItem("labour-efficiency", ItemScope.Own, 10_000, ScoringCurve.Parse("misses 0:100 20:0"))]);
            await db.SaveChangesAsync();
            draft = version.Id;
        }

        var edit = $"/plans/{draft}/edit";
        var refused = await hr.PostForm(edit, FormOfPage.Read(await hr.GetStringAsync(edit)).With(("Form.Items[0].Mode", "Misses"), ("then", "publish")));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("按次扣分只适用于", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
