using System.Text.RegularExpressions;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Domain.Records.CustomerCare;

/// <summary>话术: what a store's agents say on the phone, with placeholders for the customer and the visit.</summary>
public sealed partial class CallScript : IStoreOwned
{
    /// <summary>Longest text.</summary>
    public const int TextLength = 4000;

    /// <summary>What can be put in, by the name in braces; each may also be written in Chinese.</summary>
    public static readonly IReadOnlyDictionary<string, string> Placeholders = new Dictionary<string, string>
    {
        ["customer"] = "客户", ["store"] = "门店", ["agent"] = "客服", ["plate"] = "车牌", ["model"] = "车型", ["order"] = "工单", ["advisor"] = "顾问", ["delivered"] = "交车",
    };

    private CallScript()
    {
    }

    /// <summary>A script yet without text.</summary>
    public CallScript(int groupId, int storeId) => (GroupId, StoreId) = (groupId, storeId);

    /// <summary>The number in the database.</summary>
    public int Id { get; private set; }

    /// <inheritdoc />
    public int GroupId { get; private set; }

    /// <inheritdoc />
    public int StoreId { get; private set; }

    /// <summary>The text in Chinese; empty: the built-in one.</summary>
    public string Chinese { get; private set; } = "";

    /// <summary>The text in English; empty: the built-in one.</summary>
    public string English { get; private set; } = "";

    /// <summary>Renewed by each save.</summary>
    public int Version { get; private set; }

    /// <summary>Replaces the text; refused where it is too long or names a placeholder that there is not.</summary>
    public Outcome Write(string? chinese, string? english)
    {
        var problems = new List<Problem>();
        Check(problems, "chinese", chinese);
        Check(problems, "english", english);
        if (problems.Count == 0) (Chinese, English) = (chinese?.Trim() ?? "", english?.Trim() ?? "");
        return Outcome.From(problems);
    }

    /// <summary>A text with its placeholders filled in; one without a value becomes "…".</summary>
    public static string Fill(string text, IReadOnlyDictionary<string, string?> values) =>
        Braces().Replace(text, found => NameOf(found.Groups[1].Value) is { } name ? values.GetValueOrDefault(name) ?? "…" : found.Value);

    private static void Check(List<Problem> problems, string field, string? text)
    {
        if (text?.Trim().Length > TextLength) problems.Add(new Problem(field, "too-long", TextLength));
        foreach (var name in Braces().Matches(text ?? "").Select(m => m.Groups[1].Value).Where(n => NameOf(n) is null).Take(1))
        {
            problems.Add(new Problem(field, "unknown-placeholder", name));
        }
    }

    private static string? NameOf(string written) =>
        Placeholders.ContainsKey(written) ? written : Placeholders.Where(p => p.Value == written).Select(p => p.Key).FirstOrDefault();

    [GeneratedRegex(@"\{([^{}]{1,40})\}")]
    private static partial Regex Braces();
}
