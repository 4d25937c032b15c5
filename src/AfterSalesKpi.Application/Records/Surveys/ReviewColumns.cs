using System.Globalization;
using AfterSalesKpi.Application.Workbooks.Reading;
using AfterSalesKpi.Domain.Records;
using AfterSalesKpi.Domain.Records.Surveys;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Application.Records.Surveys;

/// <summary>The columns of a file of reviews, headed in either language, and how their cells are read.</summary>
internal sealed class ReviewColumns
{
    private static readonly string[] TimeFormats =
        ["yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy-MM-dd", "yyyy/M/d H:mm:ss", "yyyy/M/d H:mm", "yyyy/M/d", "yyyy-MM-ddTHH:mm:ss"];

    private static readonly Dictionary<string, ReviewPlatform> Platforms = new(StringComparer.OrdinalIgnoreCase)
    {
        ["厂家"] = ReviewPlatform.Manufacturer, ["厂家CSI"] = ReviewPlatform.Manufacturer, ["CSI"] = ReviewPlatform.Manufacturer,
        ["点评"] = ReviewPlatform.Dianping, ["大众点评"] = ReviewPlatform.Dianping, ["高德"] = ReviewPlatform.Amap, ["高德地图"] = ReviewPlatform.Amap,
        ["抖音"] = ReviewPlatform.Douyin, ["品牌App"] = ReviewPlatform.BrandApp, ["品牌 App"] = ReviewPlatform.BrandApp, ["其他"] = ReviewPlatform.Other,
        ["Manufacturer"] = ReviewPlatform.Manufacturer, ["Dianping"] = ReviewPlatform.Dianping, ["Amap"] = ReviewPlatform.Amap, ["Douyin"] = ReviewPlatform.Douyin,
        ["BrandApp"] = ReviewPlatform.BrandApp, ["Brand app"] = ReviewPlatform.BrandApp, ["Other"] = ReviewPlatform.Other,
    };

    private readonly int? platform;
    private readonly int? at;
    private readonly int? score;
    private readonly int? text;
    private readonly int? order;
    private readonly int? answered;
    private readonly int? reference;

    public ReviewColumns(Table table)
    {
        platform = table.ColumnOf("平台", "platform");
        at = table.ColumnOf("时间", "评价时间", "at");
        score = table.ColumnOf("评分", "score");
        text = table.ColumnOf("内容", "评价内容", "text");
        order = table.ColumnOf("工单", "工单号", "order");
        answered = table.ColumnOf("回复时间", "answeredAt", "answered");
        reference = table.ColumnOf("编号", "评价编号", "reference");
    }

    /// <summary>The first column that must be there and is not.</summary>
    public string? Missing => platform is null ? "平台 / platform" : at is null ? "时间 / at" : score is null ? "评分 / score" : null;

    public ReadReview Read(TableRow row, TimeZoneInfo zone)
    {
        var problems = new List<Problem>();
        var where = row.Text(platform) is { } name && Platforms.TryGetValue(name, out var found) ? found : Wrong(problems, "platform", row.Text(platform), ReviewPlatform.Other);
        var when = Time(row.Text(at), zone) ?? Wrong(problems, "at", row.Text(at), DateTime.UnixEpoch);
        var stars = decimal.TryParse(row.Text(score), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : Wrong(problems, "score", row.Text(score), 0m);
        var replied = row.Text(answered) is { } written ? Time(written, zone) ?? Wrong(problems, "answeredAt", written, DateTime.UnixEpoch) : (DateTime?)null;
        if (row.Text(reference)?.Length > RecordLimits.Reference) problems.Add(new Problem("reference", "too-long", RecordLimits.Reference));
        return new ReadReview(row.Number, row.Text(reference), where, when, stars, row.Text(text), row.Text(order), replied, problems);
    }

    private static T Wrong<T>(List<Problem> problems, string field, string? text, T otherwise)
    {
        problems.Add(text is null ? new Problem(field, "required") : new Problem(field, "invalid"));
        return otherwise;
    }

    private static DateTime? Time(string? text, TimeZoneInfo zone) =>
        DateTime.TryParseExact(text, TimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local) ? LocalTime.ToUtc(local, zone) : null;
}
