namespace AfterSalesKpi.Domain.Records.Workshop;

/// <summary>Phone numbers: kept without gaps, shown with them.</summary>
public static class PhoneNumber
{
    private const int MobileLength = 11;

    /// <summary>Without spaces, and without hyphens where nothing but digits is left then: <c>138-0013 8000</c> is 13800138000; other text only loses its ends.</summary>
    public static string Plain(string text)
    {
        var bare = string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c != '-'));
        return IsMobile(bare) ? bare : string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
    }

    /// <summary>A mobile number in groups, 138 0013 8000; any other as it is.</summary>
    public static string Grouped(string phone) => IsMobile(phone) ? $"{phone[..3]} {phone[3..7]} {phone[7..]}" : phone;

    /// <summary>So that a list does not give it away: 138****8000; of any other number the last four digits are hidden.</summary>
    public static string Masked(string phone) => IsMobile(phone) ? $"{phone[..3]}****{phone[7..]}" : phone.Length <= 4 ? "****" : phone[..^4] + "****";

    /// <summary>True for what a phone can dial: 5 to 20 digits, perhaps with a plus before, hyphens or an extension's #.</summary>
    public static bool CanBeDialled(string phone) =>
        phone.Count(char.IsAsciiDigit) is >= 5 and <= 20 && phone.Index().All(c => char.IsAsciiDigit(c.Item) || c.Item is '-' or '#' || (c.Item == '+' && c.Index == 0));

    private static bool IsMobile(string phone) => phone.Length == MobileLength && phone[0] == '1' && phone.All(char.IsAsciiDigit);
}
