using System.Globalization;
using AfterSalesKpi.Application.Messages;
using AfterSalesKpi.Application.Messages.Delivery;
using AfterSalesKpi.Domain.Messages;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Features.Shared;

namespace AfterSalesKpi.Web.Features.Messages;

/// <summary>Puts notices into words: at the bell in the reader's language, in letters in the receiver's.</summary>
public sealed class NoticeText(Words words, OutboxSettings settings)
{
    /// <summary>The sentence in the present language, times by a clock.</summary>
    public string Sentence(string key, string values, TimeZoneInfo zone) => words[key, [.. NoticeValues.Read(values).Select(v => Readable(v, zone))]];

    /// <summary>The same as a letter, in the receiver's language, with the way to the page.</summary>
    public NoticeLetter Letter(string culture, NoticeContent content, TimeZoneInfo zone)
    {
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            var sentence = Sentence(content.Words, content.Values, zone);
            var link = settings.SiteAddress is { } site ? $"\n\n{new Uri(site, content.Link)}" : "";
            return new NoticeLetter($"{words["AppName"]}: {sentence}".ReplaceLineEndings(" "), $"{sentence}{link}\n\n{words["Messages.LetterFoot"]}");
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }

    private object Readable(object value, TimeZoneInfo zone) => value switch
    {
        NoticeTerm term => words[$"Terms.{term.Name}"],
        DateTime at => LocalTime.FromUtc(at, zone).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        StoreMonth month => words["MonthOfYear", month.Year, words[$"MonthName.{month.Month}"]],
        _ => value,
    };
}
