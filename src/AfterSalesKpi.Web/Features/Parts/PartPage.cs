using AfterSalesKpi.Application.Records.Parts;
using AfterSalesKpi.Data;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Records.Parts;
using AfterSalesKpi.Web.Access;
using AfterSalesKpi.Web.Features.Shared;
using AfterSalesKpi.Web.Features.Shared.Charts;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Features.Parts;

/// <summary>Reads what a part's page shows.</summary>
internal static class PartPage
{
    private const int Size = 25;
    private const int Newest = 10;

    public static async Task<PartModel?> Read(
        KpiDbContext db, PartPlace place, IServiceProvider reads, CurrentUser user, Words words, StockMovementKind? kind, int page, MovementForm form, CancellationToken ct)
    {
        page = Math.Clamp(page, 1, 10_000);
        if (await reads.GetRequiredService<PartList>().Find(place.Id, ct) is not { } part) return null;
        var course = await reads.GetRequiredService<PartCourseQuery>().Run(place.Id, part.Quantity, user.Zone, ct);
        var (total, movements) = await reads.GetRequiredService<MovementList>().Page(new MovementFilter(place.StoreId, place.Id, kind), page, Size, ct);
        var requests = await reads.GetRequiredService<RequestList>().OfPart(place.Id, Newest, ct);
        var counts = await (
            from c in db.StockCounts.AsNoTracking()
            where c.PartId == place.Id
            join e in db.Employees.AsNoTracking() on c.CountedById equals e.Id into counters
            from e in counters.DefaultIfEmpty()
            orderby c.At descending, c.Id descending
            select new CountedPart(c.Reference, c.At, c.BookQuantity, c.CountedQuantity, e!.Name, c.Voided)).Take(Newest).ToListAsync(ct); // null for an unknown counter
        return new PartModel(part, Course(course, words), movements, total, kind, page, Size, requests, counts, form);
    }

    private static Chart Course(List<PartCourse> course, Words words) => new(
        ChartKind.Line,
        words["Parts.CourseTitle", course.Sum(c => c.Used)],
        [.. course.Select(c => c.On.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))],
        [new ChartSeries(words["Parts.QuantityColumn"], [.. course.Select(c => (decimal?)c.Quantity)]), new ChartSeries(words["Parts.UsedWeek"], [.. course.Select(c => (decimal?)c.Used)]) { Quiet = true }])
    {
        Decimals = 0, Min = course.Any(c => c.Quantity < 0) ? null : 0, LabelName = words["Parts.Week"],
    };
}
