using System.Text.RegularExpressions;

namespace AfterSalesKpi.Testing.Hosting;

/// <summary>Sends forms as a browser does: with the token that the form's page holds.</summary>
public static partial class Forms
{
    /// <summary>Opens the page of a form, fills it in and sends it to the same address, or to the one that is named.</summary>
    public static async Task<HttpResponseMessage> PostForm(this HttpClient browser, string page, params (string Name, string Value)[] fields) =>
        await browser.PostForm(page, page, fields);

    /// <summary>Opens a page and sends a form of it to another address.</summary>
    public static async Task<HttpResponseMessage> PostForm(this HttpClient browser, string page, string address, params (string Name, string Value)[] fields)
    {
        var token = await browser.FormToken(page);
        return await browser.PostAsync(address, Filled([.. fields, ("__RequestVerificationToken", token)]));
    }

    /// <summary>The token that a page's forms hold.</summary>
    public static async Task<string> FormToken(this HttpClient browser, string page)
    {
        var html = await browser.GetStringAsync(page);
        var token = Token().Match(html);
        return token.Success ? token.Groups[1].Value : throw new InvalidOperationException($"{page} holds no form.");
    }

    /// <summary>Fields as a body.</summary>
    public static FormUrlEncodedContent Filled(params (string Name, string Value)[] fields) =>
        new(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));

    [GeneratedRegex("""name="__RequestVerificationToken" type="hidden" value="([^"]+)""")]
    private static partial Regex Token();
}
