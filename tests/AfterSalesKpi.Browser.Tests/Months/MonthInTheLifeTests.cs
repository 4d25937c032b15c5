using System.Globalization;
using AfterSalesKpi.Browser.Tests.Hosting;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Testing.Hosting;
using Microsoft.Playwright;

namespace AfterSalesKpi.Browser.Tests.Months;

/// <summary>One month from the plan that people read to the lock that nothing opens, with everybody who has to do with it; the clock is moved.</summary>
public sealed class MonthInTheLifeTests(Browsers browsers) : IClassFixture<Browsers>
{
    private const string Scores = "/scores/2026-07";
    private const string Sheet = "/adjustments/2026-07";

    [SkippableFact]
    public async Task A_month_is_agreed_calculated_adjusted_published_disputed_revised_twice_locked_and_made_good_afterwards()
    {
        await using var host = await KpiHost.StartForBrowsers(("Jobs:Mode", "InProcess"));
        var staff = await MonthStaff.Make(host);
        var card = $"{Scores}/{staff.Technician.Number}";

        // In July the technician reads on a phone what will count, and says so.
        var bay = await browsers.SignIn(host, staff.TechnicianAccount, 390);
        await bay.GotoAsync("/plans");
        await bay.Locator("main table a[href^='/plans/']").First.ClickAsync();
        await Send(bay, () => bay.Locator("form[action$='/confirm'] button").ClickAsync());
        await Assertions.Expect(bay.Locator("main p.good")).ToBeVisibleAsync();

        // The month is over. The manager calculates and praises, and proposes a veto that only somebody else can approve.
        host.At("09:00", days: 19); // a sign-in lasts a week
        bay = await browsers.SignIn(host, staff.TechnicianAccount, 390);
        var manager = await browsers.SignIn(host, staff.ManagerAccount);
        await Calculate(manager);
        var hr = await browsers.SignIn(host, staff.HrAccount);
        await hr.GotoAsync("/adjustments/rules");
        await hr.Locator("form[action$='/usual'] button").ClickAsync();
        await Assertions.Expect(hr.Locator("main tbody tr").First).ToBeVisibleAsync();
        await Give(manager, $"{Sheet}/new", staff.Technician.Number, "2", "客户来信表扬");
        await Give(manager, $"{Sheet}/new", staff.Advisor.Number, null, "私自收费，客户有转账记录", rule: "飞单");
        await manager.GotoAsync($"{Scores}/checklist");
        await Assertions.Expect(manager.Locator("a[href*='item=vetoes']")).ToHaveTextAsync("1");
        await Assertions.Expect(manager.Locator("a[href*='item=latecauses']")).ToHaveTextAsync("1");
        await hr.GotoAsync($"{Sheet}?state=proposed");
        await Sure(hr, hr.Locator("form[action$='/approve'] button"));
        await Assertions.Expect(hr.Locator("form[action$='/approve']")).ToHaveCountAsync(0);
        await Calculate(manager);
        await Publish(hr, "1");
        var first = await staff.Card(1);
        Assert.Equal(2_00, first.AdjustmentHundredths);

        // Both read their scores; the advisor sees why it is a D, the technician disputes one record from the phone.
        var desk = await browsers.SignIn(host, staff.AdvisorAccount, 390);
        await desk.GotoAsync("/scores/me");
        await Assertions.Expect(desk.Locator(".verdict .bad")).ToContainTextAsync("私自收费");
        await bay.GotoAsync("/notifications");
        await Assertions.Expect(bay.Locator("main .notice").First).ToBeVisibleAsync();
        await bay.GotoAsync("/scores/me");
        await Shows(bay, first.FinalHundredths);
        await Send(bay, () => bay.Locator("form[action^='/scores/me/confirm'] button").ClickAsync());
        await Assertions.Expect(bay.Locator("form[action^='/scores/me/confirm']")).ToHaveCountAsync(0);
        await bay.GotoAsync($"{card}?line=own-on-time-rate");
        await bay.Locator(".line-records tr", new() { HasText = staff.Late.Number }).Locator("a[href^='/appeals/new']").ClickAsync();
        await Assertions.Expect(bay.Locator("#Record")).ToHaveValueAsync(staff.Late.Number);
        await bay.FillAsync("#Text", "配件两点才到，不是我的原因。");
        await bay.Locator("form[action^='/appeals/new'] button[type=submit]").ClickAsync();
        await bay.WaitForURLAsync(address => !address.Contains("/new", StringComparison.Ordinal));
        var appeal = new Uri(bay.Url).AbsolutePath;

        // The manager answers, human resources decide: the record is wrong. That opens the month again by two.
        await manager.GotoAsync(appeal);
        await manager.FillAsync("#Answer", "属实，配件到货记录可查。");
        await Send(manager, () => manager.Locator("form[action$='/answer'] button").ClickAsync());
        await hr.GotoAsync(appeal);
        await hr.Locator("input[name=Decision][value=Accepted]").CheckAsync();
        await hr.Locator("input[name=Remedy][value=Correction]").CheckAsync();
        await hr.FillAsync("#DecisionReason", "配件原因，更正延误原因。");
        await Send(hr, () => hr.Locator("form[action$='/decide'] button").ClickAsync());
        await Assertions.Expect(hr.Locator("form[action$='/decide']")).ToHaveCountAsync(0);
        await manager.ReloadAsync();
        await manager.Locator($"a.btn-primary[href*='{staff.Late.Number}/edit']").ClickAsync();
        await manager.Locator("details:has(#LateCause)").EvaluateAsync("details => details.open = true");
        await manager.SelectOptionAsync("#LateCause", "Parts");
        await manager.Locator("form.entry button[type=submit]").First.ClickAsync();
        await manager.WaitForURLAsync(address => !address.Contains("/edit", StringComparison.Ordinal));
        await Calculate(manager);

        // Until it is published the person sees the old score, afterwards the new one beside it.
        await bay.GotoAsync("/scores/me");
        await Shows(bay, first.FinalHundredths);
        await Publish(hr, "2");
        var second = await staff.Card(2);
        Assert.Equal((12, 12), Sums(second, "own-on-time-rate")); // the late one is nobody's any more
        Assert.Equal((12, 13), Sums(first, "own-on-time-rate"));
        Assert.True(second.FinalHundredths > first.FinalHundredths);
        await bay.GotoAsync("/scores/me");
        await Shows(bay, second.FinalHundredths);
        await bay.GotoAsync($"{card}?revision=1");
        await Shows(bay, first.FinalHundredths);

        // Something was forgotten: human resources ask, the administrator approves, and there is a third revision.
        await hr.GotoAsync($"{Scores}/revisions?store={staff.Store.Code}");
        await hr.FillAsync("#reason", "漏记一次好人好事");
        await Send(hr, () => hr.Locator("form[action$='/ask'] button").ClickAsync());
        await Assertions.Expect(hr.Locator("form[action$='/approve']")).ToHaveCountAsync(0); // not by who asked
        var administrator = await browsers.SignIn(host, staff.AdministratorAccount);
        await administrator.GotoAsync($"{Scores}/revisions?store={staff.Store.Code}");
        await Sure(administrator, administrator.Locator("form[action$='/approve'] button"));
        await Assertions.Expect(administrator.Locator("form[action$='/approve']")).ToHaveCountAsync(0);
        await Give(manager, $"{Sheet}/new", staff.Technician.Number, "1.5", "雨天帮客户推车");
        await Calculate(manager);
        await Publish(hr, "3");
        var third = await staff.Card(3);
        Assert.Equal(3_50, third.AdjustmentHundredths);

        // The window closes, human resources lock; nothing opens the month any more.
        host.At("09:00", days: 40);
        (hr, manager) = (await browsers.SignIn(host, staff.HrAccount), await browsers.SignIn(host, staff.ManagerAccount));
        bay = await browsers.SignIn(host, staff.TechnicianAccount, 390);
        await hr.GotoAsync(Scores);
        await Sure(hr, hr.Locator("form[action$='/lock'] button"));
        await Assertions.Expect(hr.Locator("form[action$='/lock']")).ToHaveCountAsync(0);
        await hr.GotoAsync($"{Scores}/revisions?store={staff.Store.Code}");
        await Assertions.Expect(hr.Locator("form[action$='/ask']")).ToHaveCountAsync(0);
        await bay.GotoAsync($"/appeals/new?month={MonthStaff.Month}");
        await Assertions.Expect(bay.Locator("#Text")).ToHaveCountAsync(0);

        // What is found later counts in the running month, and both cards say so.
        await manager.GotoAsync(card);
        await manager.Locator("a[href*='corrects=2026-07']").ClickAsync();
        await Give(manager, null, staff.Technician.Number, "1", "七月客户锦旗，补记");
        await bay.GotoAsync(card);
        await Shows(bay, third.FinalHundredths);
        await Assertions.Expect(bay.Locator("main")).ToContainTextAsync("七月客户锦旗，补记");

        Assert.Equal(third.Checksum, (await staff.Card(3)).Checksum);
        var (cards, differences) = await staff.Verify();
        Assert.True(cards >= 9, $"{cards} cards"); // three people, three revisions
        Assert.Empty(differences);
    }

    /// <summary>Calculates and waits until the page says by itself that it is done.</summary>
    private static async Task Calculate(IPage page)
    {
        await page.GotoAsync(Scores);
        var calculate = page.Locator("form[action$='/calculate'] button");
        await Assertions.Expect(calculate).ToBeEnabledAsync(new() { Timeout = 60_000 }); // one may run already
        await Send(page, () => calculate.ClickAsync());
        await Assertions.Expect(page.Locator(".progress-card")).ToHaveCountAsync(0, new() { Timeout = 60_000 });
        await Assertions.Expect(page.Locator("#scores tbody tr").First).ToBeVisibleAsync(new() { Timeout = 15_000 });
        await Assertions.Expect(calculate).ToBeEnabledAsync();
    }

    private static async Task Publish(IPage page, string revision)
    {
        await page.GotoAsync($"{Scores}/checklist");
        var open = page.Locator("input[name=confirmed]");
        if (await open.CountAsync() > 0) await open.CheckAsync();
        await Sure(page, page.Locator("form[action$='/publish'] button"));
        await page.GotoAsync(Scores);
        await Assertions.Expect(page.Locator("form[action$='/publish']")).ToHaveCountAsync(0);
        await page.GotoAsync($"{Scores}/revisions");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync($"第 {revision} 版公布于");
    }

    private static async Task Give(IPage page, string? address, string person, string? points, string reason, string? rule = null)
    {
        if (address is not null) await page.GotoAsync(address);
        await Choose(page, "#Employee", person);
        if (rule is not null) await Choose(page, "#Rule", rule);
        if (points is not null) await page.FillAsync("#Points", points);
        await page.FillAsync("#Reason", reason);
        await page.Locator("form.entry button[type=submit]").ClickAsync();
        await page.WaitForURLAsync(url => !url.Contains("/new", StringComparison.Ordinal));
    }

    private static async Task Choose(IPage page, string select, string part)
    {
        var option = await page.Locator($"{select} option", new() { HasText = part }).First.GetAttributeAsync("value");
        await page.SelectOptionAsync(select, option!); // options have values
    }

    /// <summary>Presses a button that asks first, and says yes.</summary>
    private static async Task Sure(IPage page, ILocator button)
    {
        await button.ClickAsync();
        await Send(page, () => page.Locator("dialog.confirm .btn-danger").ClickAsync());
    }

    /// <summary>Sends a form and waits for the page that comes back, also where it has the same address.</summary>
    private static async Task Send(IPage page, Func<Task> press)
    {
        await page.EvaluateAsync("document.body.dataset.sent = ''");
        await press();
        await Assertions.Expect(page.Locator("body:not([data-sent])")).ToBeVisibleAsync(new() { Timeout = 15_000 });
    }

    private static Task Shows(IPage page, long? hundredths) =>
        Assertions.Expect(page.Locator(".verdict .big-number")).ToHaveTextAsync((hundredths!.Value / 100m).ToString("0.00", CultureInfo.InvariantCulture)); // appraised

    private static (long, long) Sums(Domain.Scorecards.Scorecard card, string indicator)
    {
        var line = card.Lines.Single(l => l.Indicator == indicator);
        return (line.Numerator, line.Denominator);
    }
}
