using System.Text;

namespace AfterSalesKpi.Application.Workbooks;

/// <summary>Text as a cell can hold it, and the room it takes.</summary>
internal static class CellText
{
    private const int Longest = 32_767;

    /// <summary>The text without what XML cannot carry (control characters, halves of surrogate pairs), cut to what a cell holds.</summary>
    public static string Clean(string text)
    {
        if (text.Length > Longest) text = text[..Longest];
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) clean.Append(c).Append(text[++i]);
            else if (c is '\t' or '\n' or '\r' || (c >= ' ' && !char.IsSurrogate(c) && c is not ('\uFFFE' or '\uFFFF'))) clean.Append(c);
        }

        return clean.ToString();
    }

    /// <summary>Width in characters of the digit 0; a Chinese character takes two.</summary>
    public static int Width(string text) => text.Sum(c => c >= '\u2E80' ? 2 : 1);
}
