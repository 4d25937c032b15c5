namespace AfterSalesKpi.Web.Tests.Architecture;

/// <summary>Fails with every violation in full, not with the beginning of the first.</summary>
internal static class None
{
    public static void Of(IEnumerable<string> violations)
    {
        var all = string.Join('\n', violations);
        Assert.True(all.Length == 0, all);
    }
}
