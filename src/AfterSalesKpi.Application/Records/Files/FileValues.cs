using System.Globalization;
using AfterSalesKpi.Application.Records.Importing;

namespace AfterSalesKpi.Application.Records.Files;

/// <summary>Cells of a file as an import wants them: days and times in one way, numbers without separators, words for yes and no.</summary>
internal static class FileValues
{
    private static readonly string[] Days = ["yyyy-MM-dd", "yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日", "yyyyMMdd"];
    private static readonly string[] Times = [.. Days.SelectMany(d => new[] { $"{d} H:mm:ss", $"{d} H:mm", $"{d}'T'H:mm:ss", $"{d}'T'H:mm" })];
    private static readonly string[] Yes = ["是", "yes", "y", "true", "1", "√", "✓"];
    private static readonly string[] No = ["否", "no", "n", "false", "0"];

    /// <summary>The cell in the import's own way; as it stands where it cannot be read, so that the import says what is wrong.</summary>
    public static string Of(FileColumn column, string cell)
    {
        if (column.Synonyms.TryGetValue(cell, out var code)) return code;
        return column.Field.Kind switch
        {
            FieldKind.Day or FieldKind.Time => Moment(cell),
            FieldKind.Integer or FieldKind.Number => cell.Replace(",", "", StringComparison.Ordinal).Replace("，", "", StringComparison.Ordinal),
            FieldKind.Flag => Yes.Contains(cell, StringComparer.OrdinalIgnoreCase) ? "true" : No.Contains(cell, StringComparer.OrdinalIgnoreCase) ? "false" : cell,
            _ => cell,
        };
    }

    private static string Moment(string cell)
    {
        if (DateTime.TryParseExact(cell, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return DateTime.TryParseExact(cell, Times, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var time)
            ? time.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture)
            : cell;
    }
}
