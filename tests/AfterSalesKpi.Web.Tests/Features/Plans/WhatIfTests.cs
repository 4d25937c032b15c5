using System.Net;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Testing.Hosting;
using ClosedXML.Excel;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Tests.Features.Plans;

public sealed class WhatIfTests(SharedHost shared) : IClassFixture<SharedHost>
{
    [Fact]
    public async Task Moving_a_weight_shows_what_becomes_of_everybody_and_saves_nothing()
    {
        var shop = await PlanShop.Open(shared.Host);
        var hr = await shop.Browser(Role.HumanResources);
        var draft = await shop.Draft(hr);
        var address = $"/plans/{draft}/what-if";
        var page = await hr.GetStringAsync(address);
        Assert.Contains("0 人月上升，0 下降，1 不变", page, StringComparison.Ordinal);

        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = Forms.Filled(FormOfPage.Read(page).With(("Form.Items[0].Weight", "80"))) };
        request.Headers.Add("HX-Request", "true");
        request.Headers.Add("RequestVerificationToken", await hr.FormToken(address));
        var part = await (await hr.SendAsync(request)).Content.ReadAsStringAsync();

        Assert.DoesNotContain("<html", part, StringComparison.Ordinal);
        Assert.Contains("0 人月上升，1 下降，0 不变", part, StringComparison.Ordinal);
        Assert.Contains("维修作业时间 −", part, StringComparison.Ordinal); // all that the technician is good at weighs less now
        await using var db = shared.Host.NewContext(shop.Store.GroupId);
        Assert.Equal(2000, await db.PlanVersions.Where(v => v.Id == draft).SelectMany(v => v.Items).Where(i => i.Indicator == "own-on-time-rate").Select(i => i.WeightBasisPoints).SingleAsync());
    }

    [Fact]
    public async Task What_cannot_be_read_is_said_instead_of_a_result()
    {
        var shop = await PlanShop.Open(shared.Host);
        var hr = await shop.Browser(Role.HumanResources);
        var address = $"/plans/{shop.Version}/what-if";

        var refused = await hr.PostForm(address, FormOfPage.Read(await hr.GetStringAsync(address)).With(("Form.Items[0].Weight", "重")));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("请填写数字", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everybody_can_be_taken_away_as_a_workbook()
    {
        var shop = await PlanShop.Open(shared.Host);
        var hr = await shop.Browser(Role.HumanResources);

        var file = await hr.GetAsync($"/plans/{shop.Version}/what-if/export");

        using var workbook = new XLWorkbook(await file.Content.ReadAsStreamAsync());
        var sheet = workbook.Worksheets.Single();
        Assert.Equal(shop.Technician.Number, sheet.Cell(2, 1).GetString());
        Assert.Equal(sheet.Cell(2, 5).GetDouble(), sheet.Cell(2, 6).GetDouble()); // the plan in force moves nobody
    }
}
