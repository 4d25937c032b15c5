using System.Globalization;
using System.Net;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Records.Workshop;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Hosting;

namespace AfterSalesKpi.Web.Tests.Features.Board;

public sealed class BoardTests(SharedHost shared) : IClassFixture<SharedHost>
{
    private readonly KpiHost host = shared.Host;

    [Fact]
    public async Task A_card_stands_in_the_column_of_its_stage_with_the_time_left()
    {
        var world = await BoardWorld.Make(host);
        var order = await world.InShop(f => f with { TechnicianId = world.Technician.Id, StartedAt = TestData.Noon, PromisedAt = host.Clock.GetUtcNow().UtcDateTime.AddMinutes(95) });
        await world.InShop(f => f with { CancelledAt = TestData.Noon });

        var html = await (await host.SignIn(world.Desk)).GetStringAsync("/board");

        var column = html[html.IndexOf("data-column=\"InWork\"", StringComparison.Ordinal)..html.IndexOf("data-column=\"WaitingParts\"", StringComparison.Ordinal)];
        Assert.Contains($"data-card=\"{order.Id}\"", column, StringComparison.Ordinal);
        Assert.Contains("还有 1 小时 35 分", column, StringComparison.Ordinal);
        Assert.Contains(world.Technician.Name, column, StringComparison.Ordinal);
        Assert.Contains("完工", column, StringComparison.Ordinal);
        Assert.Equal(1, Count(html, "data-card="));
    }

    [Fact]
    public async Task It_is_filtered_by_the_address()
    {
        var world = await BoardWorld.Make(host);
        var his = await world.InShop(f => f with { TechnicianId = world.Technician.Id });
        await world.InShop();
        var browser = await host.SignIn(world.Desk);

        var html = await browser.GetStringAsync($"/board?technician={world.Technician.Id}");
        var none = await browser.GetStringAsync($"/board?advisor={world.Technician.Id}");

        Assert.Equal(1, Count(html, "data-card="));
        Assert.Contains($"data-card=\"{his.Id}\"", html, StringComparison.Ordinal);
        Assert.Contains("没有符合筛选的工单", none, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Receiving_from_the_board_offers_the_times_that_the_reception_offers()
    {
        var world = await BoardWorld.Make(host);
        var order = await world.InShop(f => f with { BookedAt = TestData.Noon.AddDays(-1), ReceivedAt = null, PromisedAt = null });
        var browser = await host.SignIn(world.Desk);

        var reception = Times(await browser.GetStringAsync($"/work-orders/{order.Number}/receive"));
        var board = Times(await browser.GetStringAsync($"/board/{order.Id}/{OrderAction.Receive}"));

        Assert.NotEmpty(reception);
        Assert.Equal(reception, board);
        Assert.Empty(Times(await browser.GetStringAsync($"/board/{order.Id}/{OrderAction.Cancel}")));
    }

    [Fact]
    public async Task The_wall_has_no_frame_and_nothing_to_press()
    {
        var world = await BoardWorld.Make(host);
        await world.InShop();

        var html = await (await host.SignIn(world.Desk)).GetStringAsync("/board?wall=true");

        Assert.Equal(1, Count(html, "data-card="));
        Assert.DoesNotContain("class=\"side\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<button", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<form", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_sees_several_stores_chooses_one_first()
    {
        var world = await BoardWorld.Make(host);
        var browser = await host.SignIn(await host.CreateAccount(world.Store.GroupId, Role.GroupAdmin));

        Assert.Contains($"store={world.Store.Code}", await browser.GetStringAsync("/board"), StringComparison.Ordinal);
        Assert.Contains("id=\"board\"", await browser.GetStringAsync($"/board?store={world.Store.Code}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_step_that_asks_nothing_is_one_click_also_without_script()
    {
        var world = await BoardWorld.Make(host);
        var order = await world.InShop(f => f with { TechnicianId = world.Technician.Id, DispatchedAt = TestData.Noon });
        var browser = await host.SignIn(world.Bay);

        using var answer = await browser.PostForm("/board", $"/board/{order.Id}/start?version={order.Version}");

        Assert.Equal("/board", answer.Headers.Location?.OriginalString);
        Assert.NotNull((await world.Read(order)).StartedAt);
    }

    [Fact]
    public async Task A_step_asks_for_what_it_needs_and_keeps_what_was_typed()
    {
        var world = await BoardWorld.Make(host);
        var order = await world.InShop(f => f with { ReceivedAt = null, PromisedAt = null, BookedAt = TestData.Noon.AddDays(-1), ConfirmedAt = TestData.Noon.AddDays(-1) });
        var browser = await host.SignIn(world.Desk);
        var address = $"/board/{order.Id}/receive";

        Assert.Contains("name=\"PromisedAt\"", await browser.GetStringAsync(address), StringComparison.Ordinal);
        using var unreadable = await browser.PostForm(address, ("Version", Text(order.Version)), ("PromisedAt", "夏天"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unreadable.StatusCode);
        Assert.Contains("value=\"夏天\"", await unreadable.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var done = await browser.PostForm(address, ("Version", Text(order.Version)), ("PromisedAt", "+2h"));
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        Assert.NotNull((await world.Read(order)).PromisedAt);
    }

    [Fact]
    public async Task The_script_is_told_in_words_why_a_step_is_refused()
    {
        var world = await BoardWorld.Make(host);
        var order = await world.InShop();
        var browser = await host.SignIn(world.Desk);

        var (late, stale) = (await Json(browser, $"/board/{order.Id}/complete", order.Version), await Json(browser, $"/board/{order.Id}/cancel", order.Version - 1));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.Conflict), (late.Status, stale.Status));
        Assert.Contains("还没有开工", late.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_step_is_taken_back()
    {
        var world = await BoardWorld.Make(host);
        var order = await world.InShop(f => f with { TechnicianId = world.Technician.Id, StartedAt = TestData.Noon });
        var browser = await host.SignIn(world.Desk);

        var done = await Json(browser, $"/board/{order.Id}/complete", order.Version);
        Assert.Contains($"/board/{order.Id}/undo", done.Body, StringComparison.Ordinal);
        Assert.NotNull((await world.Read(order)).CompletedAt);
        Assert.Equal(HttpStatusCode.OK, (await Json(browser, $"/board/{order.Id}/undo", 0)).Status);
        Assert.Null((await world.Read(order)).CompletedAt);
    }

    [Fact]
    public async Task Single_cards_are_those_that_are_still_on_the_board()
    {
        var world = await BoardWorld.Make(host);
        var (here, gone) = (await world.InShop(), await world.InShop(f => f with { CancelledAt = TestData.Noon }));

        var html = await (await host.SignIn(world.Bay)).GetStringAsync($"/board/cards?ids={here.Id},{gone.Id}");

        Assert.Contains($"data-card=\"{here.Id}\"", html, StringComparison.Ordinal);
        Assert.Equal(1, Count(html, "data-card="));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static List<string> Times(string html) =>
        [.. System.Text.RegularExpressions.Regex.Matches(html, "data-time=\"([^\"]+)\"").Select(m => m.Groups[1].Value)];

    private static int Count(string html, string text) => html.Split(text).Length - 1;

    private static async Task<(HttpStatusCode Status, string Body)> Json(HttpClient browser, string address, int version)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address);
        request.Headers.Add("Accept", "application/json");
        request.Content = Forms.Filled(("Version", Text(version)), ("__RequestVerificationToken", await browser.FormToken("/board")));
        using var answer = await browser.SendAsync(request);
        return (answer.StatusCode, System.Text.RegularExpressions.Regex.Unescape(await answer.Content.ReadAsStringAsync()));
    }
}
