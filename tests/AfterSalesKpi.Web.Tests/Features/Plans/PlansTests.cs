using System.Net;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Tests.Features.Plans;

public sealed class PlansTests(SharedHost shared) : IClassFixture<SharedHost>
{
    [Fact]
    public async Task A_technician_reads_the_own_plan_confirms_it_once_and_finds_nobody_elses()
    {
        var shop = await PlanShop.Open(shared.Host);
        var technician = await shop.Browser(Role.Technician);
        var address = $"/plans/{shop.Version}";

        var list = await technician.GetStringAsync("/plans");
        var page = await technician.GetStringAsync(address);
        var confirmed = await technician.PostForm(address, address + "/confirm");
        await technician.PostForm("/account", address + "/confirm");

        Assert.Contains($"href=\"{address}\"", list, StringComparison.Ordinal);
        Assert.DoesNotContain($"/plans/{shop.AdvisorsVersion}\"", list, StringComparison.Ordinal);
        Assert.Contains("工单准时完成率", page, StringComparison.Ordinal);
        Assert.Contains("95% 得 100 分", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, confirmed.StatusCode);
        Assert.Contains("确认阅读", await technician.GetStringAsync(address), StringComparison.Ordinal);
        await using var db = shared.Host.NewContext(shop.Store.GroupId);
        Assert.Equal(shop.Technician.Id, (await db.PlanReadings.SingleAsync()).EmployeeId);
        Assert.Equal(HttpStatusCode.NotFound, (await technician.GetAsync($"/plans/{shop.AdvisorsVersion}")).StatusCode);
    }

    [Fact]
    public async Task A_manager_sees_who_has_not_confirmed_yet()
    {
        var shop = await PlanShop.Open(shared.Host);
        var manager = await shop.Browser(Role.ServiceManager);
        var technician = await shop.Browser(Role.Technician);
        var address = $"/plans/{shop.Version}";

        var before = await manager.GetStringAsync(address);
        await technician.PostForm(address, address + "/confirm");
        var after = await manager.GetStringAsync(address);

        Assert.Contains("阅读确认：0 / 1 人", before, StringComparison.Ordinal);
        Assert.Contains("未确认", before, StringComparison.Ordinal);
        Assert.Contains("阅读确认：1 / 1 人", after, StringComparison.Ordinal);
        Assert.DoesNotContain("未确认", after, StringComparison.Ordinal);
        Assert.DoesNotContain("新建草稿", after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_versions_are_compared_in_plain_words()
    {
        var shop = await PlanShop.Open(shared.Host);
        var hr = await shop.Browser(Role.HumanResources);
        var draft = await shop.Draft(hr);
        var form = FormOfPage.Read(await hr.GetStringAsync($"/plans/{draft}/edit"));
        await hr.PostForm($"/plans/{draft}/edit", form.With(("Form.Items[0].Weight", "25"), ("Form.Items[1].Weight", "15")));

        var page = await hr.GetStringAsync($"/plans/{draft}/compare/{shop.Version}");

        Assert.Contains("技师责任准时率：权重由“20%”改为“25%”", page, StringComparison.Ordinal);
        Assert.Contains("第 1 版 → 第 2 版", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await hr.GetAsync($"/plans/{draft}/compare/{shop.AdvisorsVersion}")).StatusCode);
    }

    [Fact]
    public async Task The_health_of_a_plan_is_told_to_who_answers_for_people()
    {
        var shop = await PlanShop.Open(shared.Host);
        var manager = await shop.Browser(Role.ServiceManager);
        var technician = await shop.Browser(Role.Technician);

        var page = await manager.GetStringAsync($"/plans/{shop.Version}/health");

        Assert.Contains("高于 115 分", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await technician.GetAsync($"/plans/{shop.Version}/health")).StatusCode);
    }
}
