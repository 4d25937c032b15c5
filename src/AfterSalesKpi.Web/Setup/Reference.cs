namespace AfterSalesKpi.Web.Setup;

/// <summary>The number by which a fault that a person saw is found in the log.</summary>
internal static class Reference
{
    private const string Key = "reference";

    public static string Of(HttpContext http)
    {
        if (http.Items[Key] is string known) return known;
        var made = Convert.ToHexString(System.Security.Cryptography.RandomNumberGenerator.GetBytes(5));
        http.Items[Key] = made;
        return made;
    }
}
