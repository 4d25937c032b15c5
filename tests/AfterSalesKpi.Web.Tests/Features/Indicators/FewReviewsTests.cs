using System.Text.RegularExpressions;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Testing;
using AfterSalesKpi.Testing.Hosting;
using AfterSalesKpi.Web.Tests.Features.Scores;
using ClosedXML.Excel;

namespace AfterSalesKpi.Web.Tests.Features.Indicators;

/// <summary>
/// Peer reviews on every way out (indicators.md, rule 7): nothing below three is shown to the person or the manager, and who reviewed or
/// when to nobody but human resources. The technician has three reviews of the month, the punctual one a single one of 41 points.
/// </summary>
public sealed partial class FewReviewsTests(SharedHost shared) : IClassFixture<SharedHost>
{
    private const string Hidden = "少于 3 份评价，不显示";
    private const string Indicator = "/indicators/teamwork?month=2026-07";

    // The mean of the three, and of the four: whoever sees both knows the fourth.
    private const string OfThree = "81.00";
    private const string OfFour = "71.00";

    [Theory]
    [InlineData(Role.ServiceManager)]
    [InlineData(Role.GroupAdmin)]
    public async Task Whoever_leads_sees_no_single_review_and_no_total_that_tells_it(Role role)
    {
        var shop = await Reviewed();
        var leader = await shop.As(role);
        string[] pages =
        [
            Indicator, "/indicators?month=2026-07", $"{Indicator}&store={shop.Store.Code}", $"/dashboard?month=2026-07&store={shop.Store.Code}", "/dashboard?tab=month&indicator=teamwork", "/dashboard/trend?indicator=teamwork",
            shop.Page, shop.Card(shop.Technician), shop.Card(shop.Punctual), shop.Card(shop.Punctual) + "?line=teamwork", $"/quarters/2026-Q3/{Uri.EscapeDataString(shop.Punctual.Number)}", "/quarters/2026-Q3?position=Technician",
        ];

        foreach (var page in pages)
        {
            NothingOfTheOne(await leader.GetStringAsync(page), page, shop);
        }

        Assert.Contains(Hidden, await leader.GetStringAsync(shop.Card(shop.Punctual)), StringComparison.Ordinal);
        Assert.Contains(OfThree, await leader.GetStringAsync(shop.Card(shop.Technician)), StringComparison.Ordinal);
        Assert.Contains("背后的记录（3 条）", await leader.GetStringAsync(Indicator), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_person_reviewed_sees_neither_the_review_nor_what_follows_from_it()
    {
        var shop = await Reviewed();
        await shop.Publish();
        var person = await shop.As(Role.Technician, shop.Punctual);

        foreach (var page in new[] { shop.Card(shop.Punctual) + "?line=teamwork", "/scores/me", Indicator, "/indicators?month=2026-07", "/quarters/2026-Q3" })
        {
            var text = await person.GetStringAsync(page);
            Assert.Contains(Hidden, text, StringComparison.Ordinal);
            NothingOfTheOne(text, page, shop);
        }

        var many = await shop.As(Role.Technician, shop.Technician);
        var own = await many.GetStringAsync(shop.Card(shop.Technician) + "?line=teamwork");
        Assert.Contains("3 份互评，平均 81", own, StringComparison.Ordinal);
        NobodyWhoReviewed(own, "own card", shop);
        NobodyWhoReviewed(await many.GetStringAsync(Indicator), "own records", shop);
    }

    [Fact]
    public async Task A_store_s_line_on_a_manager_s_card_counts_those_with_three_reviews_only()
    {
        var shop = await ScoresShop.Open(shared.Host);
        Employee chief;
        await using (var db = shop.Host.NewContext(shop.Store.GroupId)) chief = await TestData.CreateEmployee(db, shop.Store, PositionKind.ServiceManager);
        await shop.Review(shop.Technician, TestData.Noon, 72, 81, 90);
        await shop.Review(shop.Punctual, TestData.Noon, 41);
        await shop.Calculate();

        var card = await (await shop.As(Role.ServiceManager, chief)).GetStringAsync(shop.Card(chief));

        Assert.Contains("3 份互评，平均 81", card, StringComparison.Ordinal);
        NothingOfTheOne(card, "the manager's card", shop);
    }

    [Fact]
    public async Task A_running_month_with_two_reviews_says_nothing_of_them()
    {
        var shop = await Reviewed();
        var running = ScoresShop.Month.AddMonths(1);
        await shop.Review(shop.Technician, TestData.Noon.AddMonths(1), 43, 47);
        await shop.Work(shop.Technician, 1, TestData.Noon.AddMonths(1));
        await shop.Calculate(running);

        var page = await (await shop.As(Role.Technician, shop.Technician)).GetStringAsync("/scores/me");

        Assert.Contains(Hidden, page, StringComparison.Ordinal);
        Assert.DoesNotContain("互评，平均 45", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_review_that_comes_later_is_not_told_by_the_change_that_it_makes()
    {
        var shop = await Reviewed();
        await shop.Publish();
        await shop.Review(shop.Technician, TestData.Noon, 41);

        var card = await (await shop.As(Role.ServiceManager)).GetStringAsync(shop.Card(shop.Technician) + "?line=teamwork");

        Assert.DoesNotContain("计分之后记录有变化", card, StringComparison.Ordinal);
        Assert.Contains(OfThree, card, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_single_review_moves_no_score_whatever_the_plan_asks_for()
    {
        var shop = await Reviewed(9);
        var leader = await shop.As(Role.ServiceManager);
        var before = Score(await leader.GetStringAsync(shop.Card(shop.Punctual)));
        var again = await Reviewed(99);

        Assert.Equal(before, Score(await (await again.As(Role.ServiceManager)).GetStringAsync(again.Card(again.Punctual))));
    }

    [Fact]
    public async Task A_month_with_one_review_is_not_told_by_the_quarter_it_is_merged_into()
    {
        var shop = await Reviewed();
        var august = new StoreMonth(2026, 8);
        await shop.Review(shop.Technician, TestData.Noon.AddMonths(1), 41);
        await shop.Work(shop.Technician, 12, TestData.Noon.AddMonths(1));
        await shop.Calculate(august);

        var quarter = await (await shop.As(Role.ServiceManager)).GetStringAsync($"/quarters/2026-Q3/{shop.Technician.Number}");

        Assert.DoesNotContain("4 份互评", quarter, StringComparison.Ordinal);
        Assert.DoesNotContain(OfFour, quarter, StringComparison.Ordinal);
        Assert.Contains(OfThree, quarter, StringComparison.Ordinal); // July by itself
    }

    [Fact]
    public async Task Human_resources_sees_every_review_with_its_time_and_reference()
    {
        var shop = await Reviewed();
        var hr = await shop.As(Role.HumanResources);

        var page = await hr.GetStringAsync($"{Indicator}&store={shop.Store.Code}");

        Assert.Contains("背后的记录（4 条）", page, StringComparison.Ordinal);
        Assert.Contains(shop.Reference(4), page, StringComparison.Ordinal);
        Assert.Contains("4 份互评，平均 71", page, StringComparison.Ordinal);
        Assert.DoesNotContain(Hidden, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_workbook_leaves_the_cells_empty_for_all_but_human_resources()
    {
        var shop = await Reviewed();

        foreach (var (role, shown) in new[] { (Role.ServiceManager, false), (Role.GroupAdmin, false), (Role.HumanResources, true) })
        {
            using var workbook = new XLWorkbook(await (await (await shop.As(role)).GetAsync($"{shop.Page}/export")).Content.ReadAsStreamAsync());
            var line = workbook.Worksheet("明细").RowsUsed().Single(r => r.Cell(1).GetString() == shop.Punctual.Number && r.Cell(6).GetString() == "团队协作表现");
            Assert.All([8, 9, 10, 11, 14], n => Assert.Equal(!shown || n == 14, line.Cell(n).IsEmpty())); // sums, sample, value; one review is scored for nobody
            Assert.Equal(!shown, line.Cell(15).GetString() == Hidden);
            Assert.DoesNotContain(workbook.Worksheets.SelectMany(s => s.CellsUsed()), c => c.GetString().Contains("REVIEW-", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Other_programs_get_exact_sums_but_neither_who_reviewed_nor_when()
    {
        var shop = await Reviewed();
        var api = await shop.Host.ApiClient(shop.Store.GroupId);

        var values = await api.GetStringAsync("/api/v1/indicators/teamwork/values?from=2026-07&to=2026-07&by=employee");
        var records = await api.GetStringAsync("/api/v1/indicators/teamwork/records?month=2026-07");
        var cards = await api.GetStringAsync("/api/v1/scorecards?month=2026-07");

        Assert.Contains("\"numerator\":41", values, StringComparison.Ordinal);
        Assert.Equal(4, records.Split("\"at\":null").Length - 1);
        foreach (var answer in new[] { values, records, cards }) NobodyWhoReviewed(answer, "api", shop);
    }

    private static void NothingOfTheOne(string page, string address, ScoresShop shop)
    {
        foreach (var told in new[] { "平均 41", "41.00", "41 分", "4 份互评", "平均 71", OfFour, "1 份互评" })
            Assert.False(page.Contains(told, StringComparison.Ordinal), $"{address} tells {told}: {Around(page, told)}");
        NobodyWhoReviewed(page, address, shop);
    }

    private static void NobodyWhoReviewed(string page, string address, ScoresShop shop) =>
        Assert.False(page.Contains($"REVIEW-{shop.Store.Code}", StringComparison.Ordinal), $"{address} names a review.");

    private static string Around(string page, string told)
    {
        var at = page.IndexOf(told, StringComparison.Ordinal);
        return at < 0 ? "" : page[Math.Max(0, at - 150)..Math.Min(page.Length, at + 50)];
    }

    private static string Score(string card) => FinalScore().Match(card).Groups[1].Value;

    [GeneratedRegex(@"2026年7月得分 ([\d.]+)")]
    private static partial Regex FinalScore();

    private async Task<ScoresShop> Reviewed(int single = 41)
    {
        var shop = await ScoresShop.Open(shared.Host);
        await shop.Review(shop.Technician, TestData.Noon, 72, 81, 90);
        await shop.Review(shop.Punctual, TestData.Noon, single);
        await shop.Calculate();
        return shop;
    }
}
