using System.Net;
using System.Net.Http.Headers;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Testing.Hosting;
using AfterSalesKpi.Web.Tests.Features.Plans;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Tests.Features.Adjustments;

public sealed class EvidenceTests(SharedHost shared) : IClassFixture<SharedHost>
{
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3];

    [Fact]
    public async Task A_manager_attaches_files_at_entry_and_later_and_the_person_can_save_them_from_the_scorecard()
    {
        var shop = await PlanShop.Open(shared.Host);
        var (manager, technician) = (await shop.Browser(Role.ServiceManager), await shop.Browser(Role.Technician));
        var month = shop.Running;
        var entry = $"/adjustments/{month}/new?store={shop.Store.Code}";
        (string, string)[] fields = [("Employee", $"{shop.Technician.Id}"), ("Points", "2"), ("Reason", "客户送锦旗")];

        var refused = await Send(manager, entry, entry, [0x3C], "锦旗.png", fields);
        var page = await refused.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("客户送锦旗", page, StringComparison.Ordinal);
        Assert.Contains("附件需要重新选择", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await Send(manager, entry, entry, Png, "锦旗.png", fields)).StatusCode);
        await using var db = shared.Host.NewContext(shop.Store.GroupId);
        var given = await db.Adjustments.SingleAsync();
        var files = $"/adjustments/{month}/{given.Id}/files";
        Assert.Equal(HttpStatusCode.Redirect, (await Send(manager, files, files, Png, "表扬信.png", ("version", $"{given.Version}"))).StatusCode);

        var list = await manager.GetStringAsync($"/adjustments/{month}");
        Assert.Contains("锦旗.png", list, StringComparison.Ordinal);
        Assert.Contains("表扬信.png", list, StringComparison.Ordinal);
        await shop.Close(month, publish: false);
        Assert.Contains($"{files}/2", await manager.GetStringAsync($"/scores/{month}/{shop.Technician.Number}"), StringComparison.Ordinal);
        Assert.Contains("锦旗.png", await technician.GetStringAsync("/scores/me"), StringComparison.Ordinal);
        var saved = await technician.GetAsync($"{files}/1");
        Assert.Equal(("attachment", "nosniff"), (saved.Content.Headers.ContentDisposition?.DispositionType, saved.Headers.GetValues("X-Content-Type-Options").Single()));
        Assert.Equal(Png, await saved.Content.ReadAsByteArrayAsync());
        Assert.Equal(HttpStatusCode.NotFound, (await technician.GetAsync($"{files}/3")).StatusCode);
        var conflict = await Send(manager, files, files, Png, "又一张.png", ("version", $"{given.Version}"));
        Assert.Equal(HttpStatusCode.Conflict, conflict.StatusCode);
    }

    private static async Task<HttpResponseMessage> Send(HttpClient browser, string page, string address, byte[] content, string name, params (string Name, string Value)[] fields)
    {
        using var form = new MultipartFormDataContent();
        foreach (var (key, value) in fields.Append(("__RequestVerificationToken", await browser.FormToken(page)))) form.Add(new StringContent(value), key);
        var file = new ByteArrayContent(content);
        file.Headers.ContentType = new MediaTypeHeaderValue("image/png");
        form.Add(file, "files", name);
        return await browser.PostAsync(address, form);
    }
}
