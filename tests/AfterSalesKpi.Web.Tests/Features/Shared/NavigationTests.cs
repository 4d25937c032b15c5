using System.Net;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Hosting;
using AfterSalesKpi.Web.Features.Shared;
using Microsoft.Extensions.DependencyInjection;

namespace AfterSalesKpi.Web.Tests.Features.Shared;

public sealed class NavigationTests(SharedHost shared) : IClassFixture<SharedHost>
{
    [Theory]
    [InlineData(Role.ServiceAdvisor)]
    [InlineData(Role.Technician)]
    [InlineData(Role.PartsClerk)]
    [InlineData(Role.CustomerCare)]
    [InlineData(Role.ServiceManager)]
    [InlineData(Role.HumanResources)]
    [InlineData(Role.GroupAdmin)]
    public async Task The_left_bar_has_at_most_nine_entries_and_each_of_them_opens(Role role)
    {
        await using var db = shared.Host.NewContext();
        var group = await TestData.CreateGroup(db);
        var store = await TestData.CreateStore(db);
        var employee = await TestData.CreateEmployee(db, store);
        var browser = await shared.Host.SignIn(await shared.Host.CreateAccount(group.Id, role, store, employee));
        var navigation = shared.Host.Services.GetRequiredService<Navigation>();

        var entries = navigation.For(role);

        Assert.InRange(entries.Count, 0, Navigation.Most);
        foreach (var address in entries.Select(e => e.Address).Append(navigation.FirstScreen(role)))
        {
            // A page may go on to its newest month or to what was looked at last, but not to the sign-in.
            var answer = await browser.GetAsync(address);
            if (answer.Headers.Location is { } there && !there.OriginalString.Contains("login", StringComparison.Ordinal)) answer = await browser.GetAsync(there);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{role} {address}: {answer.StatusCode}");
        }
    }

    [Fact]
    public void Nobody_sees_an_entry_that_the_role_may_not_open()
    {
        var navigation = shared.Host.Services.GetRequiredService<Navigation>();

        Assert.DoesNotContain(navigation.For(Role.Technician), e => e.Address is "/dashboard" or "/scores" or "/admin");
    }
}
