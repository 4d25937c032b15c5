using Microsoft.Playwright;

namespace AfterSalesKpi.Browser.Tests.Hosting;

/// <summary>What a person without a mouse does.</summary>
internal static class Keyboard
{
    private const int MostTabs = 150;

    /// <summary>Goes on with the tabulator until what has that name has the focus.</summary>
    public static async Task Reach(this IPage page, string name)
    {
        for (var n = 0; n < MostTabs; n++)
        {
            if (await page.EvaluateAsync<string?>("document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent?.trim()") == name) return;
            await page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"'{name}' cannot be reached with the keyboard.");
    }

    /// <summary>Types into the field that must have the focus, and goes on with Enter.</summary>
    public static async Task Type(this IPage page, string text, string field)
    {
        await Assertions.Expect(page.Locator(field)).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync(text);
        await page.Keyboard.PressAsync("Enter");
    }
}
