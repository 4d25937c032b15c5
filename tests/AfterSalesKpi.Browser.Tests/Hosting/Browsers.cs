using AfterSalesKpi.Testing.Databases;
using AfterSalesKpi.Testing.Hosting;
using AfterSalesKpi.Data.Identity;
using Microsoft.Playwright;

namespace AfterSalesKpi.Browser.Tests.Hosting;

/// <summary>One Chromium for all tests of a class (<c>IClassFixture&lt;Browsers&gt;</c>); each person gets a window without anybody else's cookies.</summary>
public sealed class Browsers : IAsyncLifetime
{
    private const string Chromium = "/usr/bin/chromium";
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>A window in which that account has signed in at the running program.</summary>
    /// <param name="host">Started for browsers.</param>
    /// <param name="account">Who.</param>
    /// <param name="width">Of the window, in pixels.</param>
    /// <param name="locale">The language of the pages.</param>
    public async Task<IPage> SignIn(KpiHost host, UserAccount account, int width = 1440, string locale = "zh-CN")
    {
        MustRun.Unless(browser is null ? $"{Chromium} is not installed." : null);
        var context = await browser!.NewContextAsync(new() { BaseURL = host.Address, ViewportSize = new() { Width = width, Height = 900 }, Locale = locale }); // not null: said above
        var page = await context.NewPageAsync();
        await page.GotoAsync($"/account/login?culture={locale}");
        await page.FillAsync("#UserName", account.UserName!);
        await page.FillAsync("#Password", KpiHost.Password);
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(address => !address.Contains("/account/login", StringComparison.Ordinal));
        return page;
    }

    /// <summary>A window of somebody without an account, such as a customer on a phone.</summary>
    /// <param name="host">Started for browsers.</param>
    /// <param name="width">Of the window, in pixels.</param>
    /// <param name="locale">The language of the browser.</param>
    /// <param name="scripts">False for a browser that runs none.</param>
    public async Task<IPage> Visit(KpiHost host, int width = 390, string locale = "zh-CN", bool scripts = true)
    {
        MustRun.Unless(browser is null ? $"{Chromium} is not installed." : null);
        var context = await browser!.NewContextAsync(new() // not null: said above
        {
            BaseURL = host.Address, ViewportSize = new() { Width = width, Height = 780 }, Locale = locale, HasTouch = true, JavaScriptEnabled = scripts,
        });
        return await context.NewPageAsync();
    }

    public async Task InitializeAsync()
    {
        if (!File.Exists(Chromium)) return;
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = ["--no-sandbox"] });
    }

    public async Task DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
    }
}
