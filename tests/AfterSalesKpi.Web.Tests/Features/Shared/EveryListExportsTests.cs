using System.Net;
using System.Text.RegularExpressions;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Testing.Hosting;
using AfterSalesKpi.Web.Tests.Access;
using ClosedXML.Excel;

namespace AfterSalesKpi.Web.Tests.Features.Shared;

/// <summary>Every page with a list leads to the same list as a workbook, and what comes is a workbook of the person's own stores.</summary>
public sealed partial class EveryListExportsTests
{
    private const string Excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    // Pages that have a table without an export, each with the reason.
    private static readonly Dictionary<string, string> NoLists = new()
    {
        ["/account/notices"] = "a form: of what to be told, and how",
        ["/admin/service-process"] = "a form: which steps belong to which service",
        ["/parts/counts/tolerances"] = "a form: how far shelf and book may differ",
        ["/training/new"] = "a form: the people of an exam",
        ["/work-orders/new"] = "a form: jobs and waits of an order",
        ["/work-orders/{number}/edit"] = "a form: jobs and waits of an order",
        ["/plans/{plan}/edit"] = "a form: the items of a plan",
        ["/indicators/own/{own}/entries"] = "a form: the figures of people; the template holds what is entered",
        ["/plans/goals/{goal}"] = "one goal; the list of all with their stores is the workbook",
        ["/imports/{resource}"] = "says what the columns of a file are; the template is the workbook",
        ["/staff/import"] = "says what the columns of a file are; the template is the workbook",
        ["/training/import"] = "says what the columns of a file are; the template is the workbook",
        ["/imports/{resource}/files/{file}"] = "one file; its bad rows are a workbook",
        ["/staff/{employee}"] = "one person's page",
        ["/training/{result}"] = "one result's page",
        ["/work-orders/{number}"] = "one order's page",
        ["/work-orders/{number}/delivery"] = "one order's page",
        ["/work-orders/{number}/print/reception"] = "for paper",
        ["/work-orders/{number}/print/delivery"] = "for paper",
        ["/bookings/print"] = "for paper",
        ["/parts/counts/{list}/sheet"] = "for paper",
        ["/plans/{plan}/compare/{other}"] = "two versions beside each other, for reading",
        ["/plans/{plan}/health"] = "a part of a version's page, for reading",
        ["/quarters/{quarter}/{employee}"] = "one person's quarter",
        ["/scores/{month}/{employee}"] = "one person's card, for reading and for paper; an opened line has its records as a workbook",
        ["/scores/me"] = "the own card and the months behind it",
        ["/work-orders/{number}/counts"] = "a part of an order's page",
    };

    // Lists that only show themselves when something is asked for.
    private static readonly string[] Asked = ["/scores/{month}/{employee}?line=1", "/bookings?q=WO", "/scores/{month}/checklist?item=complaints"];

    [Fact]
    public async Task Every_page_with_a_list_has_it_as_a_workbook_with_as_many_rows_and_every_workbook_is_linked()
    {
        await using var world = await AccessWorld.Make();
        List<string> wrong = [];
        HashSet<string> taken = [];
        foreach (var row in Pages())
        {
            var admin = world.Browsers[row.Cells[^1] == '-' ? Role.HumanResources : Role.GroupAdmin];
            foreach (var store in new[] { "?store=", "?store=S01" })
            {
                var address = AccessAddress.Of(row, world, 0, null);
                using var answer = await admin.GetAsync(address + (address.Contains('?', StringComparison.Ordinal) ? store.Replace('?', '&') : store));
                if (answer.StatusCode != HttpStatusCode.OK || answer.Content.Headers.ContentType?.MediaType != "text/html") continue;
                var html = Pictures().Replace(await answer.Content.ReadAsStringAsync(), "");
                if (!html.Contains("<html", StringComparison.Ordinal)) continue; // a part of a page
                var links = ExportLink().Matches(html).Select(m => WebUtility.HtmlDecode(m.Groups[1].Value)).Distinct().ToList();
                if (links.Count == 0 && IsList(html) && !NoLists.ContainsKey(row.Address)) wrong.Add($"{address}{store}: a list without a workbook");
                foreach (var link in links)
                {
                    taken.Add(link.Split('?')[0]);
                    if (await Fault(admin, link, html.Contains("<tbody>", StringComparison.Ordinal)) is { } fault) wrong.Add($"{address}{store}: {link} {fault}");
                }
            }
        }

        var unlinked = Exports().Select(r => AccessAddress.Of(r, world, 0, null)).Where(a => !taken.Contains(a));
        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong));
        Assert.Empty(unlinked);
    }

    [Fact]
    public async Task What_a_manager_takes_away_names_no_other_store_and_no_other_group()
    {
        await using var world = await AccessWorld.Make();
        var manager = world.Browsers[Role.ServiceManager];
        List<string> wrong = [];
        var read = 0;
        foreach (var row in Exports().Where(r => r.Cells[4] == 'y'))
        {
            var address = AccessAddress.Of(row, world, 0, Role.ServiceManager);
            using var answer = await manager.GetAsync(address);
            if (answer.StatusCode == HttpStatusCode.Redirect) continue; // the dashboard of one store is its month's sheet
            using var workbook = new XLWorkbook(await answer.Content.ReadAsStreamAsync());
            read++;
            var foreign = workbook.Worksheets.SelectMany(s => s.CellsUsed()).Select(c => c.GetString()).FirstOrDefault(t => t.Contains("S02", StringComparison.Ordinal) || t.Contains("X01", StringComparison.Ordinal));
            if (foreign is not null) wrong.Add($"{address}: {foreign}");
        }

        Assert.Empty(wrong);
        Assert.True(read > 20, $"Only {read} workbooks were read.");
    }

    [Fact]
    public void What_is_said_to_be_no_list_is_a_page() =>
        Assert.Empty(NoLists.Keys.Except(AccessRow.ReadAll().Where(r => r.Verb == "GET").Select(r => r.Address)));

    private static IEnumerable<AccessRow> Pages() => AccessRow.ReadAll()
        .Where(r => r.Verb == "GET" && !r.IsApi && !r.Address.EndsWith("/export", StringComparison.Ordinal) && (r.Cells[^1] == 'y' || r.Cells[^2] == 'y'))
        .Where(r => r.Address is not ("/board/events" or "/jobs"))
        .SelectMany(r => Asked.Where(a => a.Split('?')[0] == r.Address).Select(a => r with { Address = a }).Prepend(r));

    private static IEnumerable<AccessRow> Exports() => AccessRow.ReadAll().Where(r => r.Verb == "GET" && !r.IsApi && r.Address.EndsWith("/export", StringComparison.Ordinal));

    private static bool IsList(string html) => html.Contains("<table", StringComparison.Ordinal) || html.Contains("class=\"pages", StringComparison.Ordinal);

    private static async Task<string?> Fault(HttpClient browser, string link, bool hasRows)
    {
        using var answer = await browser.GetAsync(link);
        if (answer.StatusCode != HttpStatusCode.OK) return $"answers {answer.StatusCode}";
        if (answer.Content.Headers.ContentType?.MediaType != Excel) return $"is {answer.Content.Headers.ContentType}";
        using var workbook = new XLWorkbook(await answer.Content.ReadAsStreamAsync());
        var sheet = workbook.Worksheet(1);
        var headings = sheet.Row(1).CellsUsed().Select(c => c.GetString()).ToList();
        if (headings.Count < 2) return "has no columns";
        if (headings.Find(h => Key().IsMatch(h)) is { } key) return $"has a column without words: {key}";
        if (headings.GroupBy(h => h).FirstOrDefault(g => g.Count() > 1) is { } twice) return $"has two columns {twice.Key}";
        return hasRows && sheet.RowsUsed().Count() < 2 ? "is empty" : null;
    }

    // A chart's numbers as a table, and the month of people by days above the list of absences.
    [GeneratedRegex("<details class=\"chart-table\".*?</details>|<table class=\"[^\"]*absence-month\".*?</table>", RegexOptions.Singleline)]
    private static partial Regex Pictures();

    [GeneratedRegex("href=\"([^\"]*/export(?:\\?[^\"]*)?)\"")]
    private static partial Regex ExportLink();

    [GeneratedRegex(@"^[A-Z][A-Za-z]+(\.[A-Za-z0-9-]+)+$")]
    private static partial Regex Key();
}
