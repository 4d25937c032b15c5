using System.Globalization;
using System.Net;
using AfterSalesKpi.Data.Providers;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Databases;
using AfterSalesKpi.Testing.Hosting;
using AfterSalesKpi.Web.Live;

namespace AfterSalesKpi.Web.Tests.Features.Board;

public sealed class LiveEventsTests
{
    [SkippableTheory, EachDatabase]
    public async Task What_one_moves_is_on_anothers_stream(DatabaseProvider provider)
    {
        await using var host = await KpiHost.Start(provider);
        var world = await BoardWorld.Make(host);
        var order = await world.InShop();
        await using var stream = await EventReader.Open(await host.SignIn(world.Bay));

        await Move(await host.SignIn(world.Desk), order, world);

        Assert.Contains($"\"{order.Id}\"", await stream.NextChange(), StringComparison.Ordinal);
    }

    [SkippableTheory, EachDatabase]
    public async Task What_is_moved_on_one_node_is_on_the_streams_of_another(DatabaseProvider provider)
    {
        await using var host = await KpiHost.Start(provider);
        await using var second = await KpiHost.StartOn(host.Database);
        var world = await BoardWorld.Make(host);
        var order = await world.InShop();
        await using var stream = await EventReader.Open(await second.SignIn(world.Bay));

        await Move(await host.SignIn(world.Desk), order, world);

        Assert.Contains($"\"{order.Id}\"", await stream.NextChange(), StringComparison.Ordinal);
    }

    [SkippableTheory, EachDatabase]
    public async Task Coming_back_a_listener_is_told_what_it_missed(DatabaseProvider provider)
    {
        await using var host = await KpiHost.Start(provider);
        var world = await BoardWorld.Make(host);
        var (first, second, third) = (await world.InShop(), await world.InShop(), await world.InShop());
        var (desk, bay) = (await host.SignIn(world.Desk), await host.SignIn(world.Bay));
        string last;
        await using (var stream = await EventReader.Open(bay))
        {
            await Move(desk, first, world);
            await stream.NextChange();
            last = stream.LastEventId;
        }

        await Move(desk, second, world);
        await using var other = await EventReader.Open(desk); // somebody else is there meanwhile
        await Move(desk, third, world);
        await using var again = await EventReader.Open(bay, last);

        var told = await again.NextChange();
        if (!told.Contains($"\"{third.Id}\"", StringComparison.Ordinal)) told += await again.NextChange();
        Assert.Contains($"\"{second.Id}\"", told, StringComparison.Ordinal);
        Assert.Contains($"\"{third.Id}\"", told, StringComparison.Ordinal);
        Assert.DoesNotContain($"\"{first.Id}\"", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_stores_changes_are_not_told()
    {
        await using var host = await KpiHost.Start();
        var world = await BoardWorld.Make(host);
        await using var db = host.NewContext(world.Store.GroupId);
        var elsewhere = await TestData.CreateStore(db);
        await using var stream = await EventReader.Open(await host.SignIn(world.Bay));

        var theirs = await world.InShop(store: elsewhere);
        var ours = await world.InShop();

        var told = await stream.NextChange();
        Assert.Contains($"\"{ours.Id}\"", told, StringComparison.Ordinal);
        Assert.DoesNotContain($"\"{theirs.Id}\"", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_that_the_trail_has_not_reached_makes_everything_be_read_again()
    {
        await using var host = await KpiHost.Start();
        var world = await BoardWorld.Make(host);
        await using var stream = await EventReader.Open(await host.SignIn(world.Bay), "999999999");

        Assert.Equal("reload", (await stream.Next())?.EventType);
    }

    [Fact]
    public async Task Signing_out_ends_the_stream()
    {
        await using var host = await KpiHost.Start(("Live:BeatSeconds", "1"));
        var world = await BoardWorld.Make(host);
        var browser = await host.SignIn(world.Bay);
        await using var stream = await EventReader.Open(browser);

        await browser.PostForm("/account", "/account/logout");

        while (await stream.Next() is { } item) Assert.Equal("beat", item.EventType);
    }

    [Fact]
    public async Task A_disabled_account_hears_nothing_more()
    {
        await using var host = await KpiHost.Start();
        var world = await BoardWorld.Make(host);
        await using var stream = await EventReader.Open(await host.SignIn(world.Bay));

        await host.Change(world.Bay, a => a.Disabled = true);
        await world.InShop();

        while (await stream.Next() is { } item) Assert.Equal("beat", item.EventType);
    }

    [Fact]
    public async Task Nobody_opens_streams_without_end()
    {
        await using var host = await KpiHost.Start();
        var world = await BoardWorld.Make(host);
        var browser = await host.SignIn(world.Bay);
        List<EventReader> open = [];
        for (var i = 0; i < LiveConnections.Most; i++) open.Add(await EventReader.Open(browser));

        using var answer = await browser.GetAsync(new Uri("/board/events", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        foreach (var stream in open) await stream.DisposeAsync();
    }

    private static async Task Move(HttpClient browser, WorkOrder order, BoardWorld world)
    {
        using var answer = await browser.PostForm(
            "/board", $"/board/{order.Id}/dispatch", ("Version", order.Version.ToString(CultureInfo.InvariantCulture)),
            ("Technician", world.Technician.Id.ToString(CultureInfo.InvariantCulture)));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }
}
