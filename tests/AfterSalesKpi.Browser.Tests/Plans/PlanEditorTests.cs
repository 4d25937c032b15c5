using System.Globalization;
using AfterSalesKpi.Browser.Tests.Hosting;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Plans;
using AfterSalesKpi.Testing.Hosting;
using Deque.AxeCore.Playwright;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace AfterSalesKpi.Browser.Tests.Plans;

public sealed class PlanEditorTests(Browsers browsers) : IClassFixture<Browsers>
{
    private const int PhoneWidth = 390;

    [SkippableFact]
    public async Task A_plan_is_drafted_for_a_goal_weighed_drawn_tried_out_and_published_and_a_member_confirms_reading_it()
    {
        await using var host = await KpiHost.StartForBrowsers();
        var shop = await EditorShop.Open(host);
        var hr = await browsers.SignIn(host, await host.CreateAccount(shop.Store.GroupId, Role.HumanResources));
        await SetGoal(hr);

        await hr.GotoAsync("/plans");
        await hr.Locator("tr", new() { HasText = "技师" }).Locator("form[action='/plans/draft'] button").ClickAsync();
        await hr.WaitForURLAsync("**/plans/*/edit");
        await Assertions.Expect(hr.Locator("main")).ToContainTextAsync("没有任何已公布方案的考核项服务于它");
        await Weigh(hr);
        var dragged = await Drag(hr);
        await hr.SelectOptionAsync("#Form_Items_0__Serves", new SelectOptionValue { Index = 1 });
        await Draw(hr);
        await Assertions.Expect(hr.Locator("#Form_Items_0__Weight")).ToHaveValueAsync("30"); // what was typed stays
        await Assertions.Expect(Point(hr, 0, 1, "Value")).ToHaveValueAsync(dragged);

        await hr.ClickAsync(".plan-bar button[value=what-if]");
        await hr.WaitForURLAsync("**/what-if");
        await TryOut(hr);
        await hr.GotoAsync(hr.Url.Replace("/what-if", "/edit", StringComparison.Ordinal));
        await Assertions.Expect(hr.Locator("#Form_Items_0__Weight")).ToHaveValueAsync("5");
        Assert.Empty((await hr.RunAxe()).Violations.Where(v => v.Impact is "serious" or "critical").Select(v => $"{v.Id}: {string.Join(" ", v.Nodes.Select(n => n.Html))}"));
        await hr.ClickAsync("button[value=publish]");
        await hr.ClickAsync("dialog.confirm .btn-danger");
        await hr.WaitForURLAsync(url => !url.Contains("/edit", StringComparison.Ordinal));
        await Assertions.Expect(hr.Locator("main")).ToContainTextAsync("待生效");

        var technician = await browsers.SignIn(host, shop.TechnicianAccount, PhoneWidth);
        await technician.GotoAsync("/plans");
        await technician.Locator("td[data-label] a[href^='/plans/']").Last.ClickAsync();
        await Assertions.Expect(technician.Locator("#item-1")).ToContainTextAsync("服务于集团目标");
        Assert.True(await technician.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"));
        await technician.ClickAsync("form[action$='/confirm'] button");
        await Assertions.Expect(technician.Locator("main")).ToContainTextAsync("确认阅读");
        await hr.ReloadAsync();
        await Assertions.Expect(hr.Locator("#readers-title")).ToContainTextAsync("1 / 1");
        await hr.GotoAsync("/plans/goals");
        await Assertions.Expect(hr.Locator(".goal .late-mark")).ToHaveCountAsync(0);
        Assert.Empty((await hr.RunAxe()).Violations.Where(v => v.Impact is "serious" or "critical").Select(v => $"{v.Id}: {string.Join(" ", v.Nodes.Select(n => n.Html))}"));

        await using var db = host.NewContext(shop.Store.GroupId);
        var published = await db.PlanVersions.Include(v => v.Items).SingleAsync(v => v.Number == 2);
        var first = published.Items.Single(i => i.Ordinal == 1);
        Assert.Equal((5_00, true), (first.WeightBasisPoints, first.GroupGoalId is not null));
        Assert.Equal(dragged, first.Curve.Points[1].Value.ToString("0.######", CultureInfo.InvariantCulture));
        Assert.Equal(ScoringCurve.Linear((1, 100), (6, 0)), published.Items.Single(i => i.Indicator == "repair-time").Curve);
        Assert.True(await db.PlanReadings.AnyAsync(r => r.PlanVersionId == published.Id && r.EmployeeId == shop.Technician.Id));
    }

    private static async Task SetGoal(IPage page)
    {
        await page.GotoAsync("/plans/goals");
        await page.ClickAsync("a[href^='/plans/goals/new']");
        await page.FillAsync("#Text", "说几点就几点");
        await page.SelectOptionAsync("#Indicator", "own-on-time-rate");
        await page.FillAsync("#Target", "95");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(url => !url.EndsWith("/new", StringComparison.Ordinal) && !url.Contains("/new?", StringComparison.Ordinal));
        await Assertions.Expect(page.Locator(".late-mark")).ToHaveTextAsync("没有考核项");
    }

    /// <summary>The sum follows while weights are typed.</summary>
    private static async Task Weigh(IPage page)
    {
        var sum = page.Locator("[data-sum]");
        await Assertions.Expect(sum).ToHaveClassAsync(new System.Text.RegularExpressions.Regex("good"));
        await page.FillAsync("#Form_Items_0__Weight", "30");
        await Assertions.Expect(sum).ToContainTextAsync("110%");
        await Assertions.Expect(sum).ToHaveClassAsync(new System.Text.RegularExpressions.Regex("bad"));
        await page.FillAsync("#Form_Items_1__Weight", "10");
        await Assertions.Expect(sum).ToHaveClassAsync(new System.Text.RegularExpressions.Regex("good"));
    }

    /// <summary>Drags the middle point of the first item's curve to the left; the value that stands in its field then.</summary>
    private static async Task<string> Drag(IPage page)
    {
        var field = Point(page, 0, 1, "Value");
        await Assertions.Expect(field).ToHaveValueAsync("95");
        var canvas = page.Locator("#item-0 [data-curve-canvas]");
        await canvas.EvaluateAsync("c => c.scrollIntoView({ block: 'center', behavior: 'instant' })");
        await page.Locator("#item-0 [data-curve-canvas] canvas").WaitForAsync();
        await Assertions.Expect(page.Locator("#item-0 [data-curve-hint]")).ToBeVisibleAsync();
        var dots = await canvas.EvaluateAsync<double[][]>(Dots);
        Assert.Equal(3, dots.Length);
        var box = (await canvas.BoundingBoxAsync())!; // it is on the page
        var (x, y) = ((float)(box.X + dots[1][0]), (float)(box.Y + dots[1][1]));
        await page.Mouse.MoveAsync(x - 4, y - 4);
        await page.Mouse.MoveAsync(x, y);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(x - 60, y + 2, new() { Steps = 8 });
        await page.Mouse.UpAsync();
        var value = await field.InputValueAsync();
        Assert.InRange(decimal.Parse(value, CultureInfo.InvariantCulture), 76, 94);
        return value;
    }

    /// <summary>Draws another item's curve by a preset.</summary>
    private static async Task Draw(IPage page)
    {
        await page.ClickAsync("#item-4 summary");
        await page.SelectOptionAsync("#Form_Items_4__Preset", "Deduction");
        await page.FillAsync("#Form_Items_4__PresetTarget", "1");
        await page.FillAsync("#Form_Items_4__PresetCost", "20");
        await page.ClickAsync("button[value='preset:4']");
        await Assertions.Expect(Point(page, 4, 1, "Value")).ToHaveValueAsync("6");
        await Assertions.Expect(Point(page, 4, 1, "Score")).ToHaveValueAsync("0");
    }

    /// <summary>Other weights show another picture at once, and are kept in the draft.</summary>
    private static async Task TryOut(IPage page)
    {
        var mean = page.Locator("#what-if .plan-figures strong").First;
        var before = await mean.InnerTextAsync();
        await page.FillAsync("#weight-0", "5");
        await page.FillAsync("#weight-1", "35");
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(mean).Not.ToHaveTextAsync(before);
        await page.ClickAsync("button[value=what-if]");
        await page.WaitForLoadStateAsync();
        await Assertions.Expect(page.Locator("#weight-0")).ToHaveValueAsync("5");
    }

    private static ILocator Point(IPage page, int item, int point, string field) => page.Locator($"[name='Form.Items[{item}].Points[{point}].{field}']");

    /// <summary>Where the dots of a drawn curve are, from left to right: the middles of what has their colour.</summary>
    private const string Dots = """
        (box) => {
          const canvas = box.querySelector("canvas");
          const probe = document.createElement("span");
          probe.style.color = getComputedStyle(document.documentElement).getPropertyValue("--chart-2").trim();
          document.body.append(probe);
          const [r, g, b] = getComputedStyle(probe).color.match(/\d+/g).map(Number);
          probe.remove();
          const { width, height } = canvas;
          const data = canvas.getContext("2d").getImageData(0, 0, width, height).data;
          const scale = width / canvas.clientWidth;
          const found = [];
          for (let y = 0; y < height; y++) {
            for (let x = 0; x < width; x++) {
              const i = (y * width + x) * 4;
              if (data[i] !== r || data[i + 1] !== g || data[i + 2] !== b) continue;
              const near = found.find((f) => Math.hypot(f.x / f.n - x, f.y / f.n - y) < 14 * scale);
              if (near) { near.x += x; near.y += y; near.n++; } else found.push({ x, y, n: 1 });
            }
          }
          return found.filter((f) => f.n > 20).map((f) => [f.x / f.n / scale, f.y / f.n / scale]).sort((a, b) => a[0] - b[0]);
        }
        """;
}
