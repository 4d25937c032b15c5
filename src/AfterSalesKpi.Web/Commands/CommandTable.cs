namespace AfterSalesKpi.Web.Commands;

/// <summary>Every command of the program.</summary>
internal static class CommandTable
{
    /// <summary>In the order in which help lists them.</summary>
    public static readonly IReadOnlyList<CommandShape> All =
    [
        new("migrate", "Brings the database up to date.", typeof(MigrateCommand)),
        new(
            "demo [--stores N] [--months N] [--orders-per-store-month N] [--seed N] [--until TIME] [--group NAME]",
            "Makes up a group with records; the same seed and time make the same.", typeof(DemoCommand)),
        new("month calculate yyyy-MM [--store CODE] [--group NAME]", "Calculates a month.", typeof(CalculateMonthCommand)),
        new("month publish yyyy-MM [--store CODE] [--group NAME]", "Shows a month's scores to the employees.", typeof(PublishMonthCommand)),
        new("month lock yyyy-MM [--store CODE] [--group NAME]", "Makes a published month final.", typeof(LockMonthCommand)),
        new("month verify yyyy-MM [--store CODE] [--group NAME]", "Checks that the stored sums give the stored scores.", typeof(VerifyMonthCommand)),
        new("month recompute yyyy-MM --dry [--store CODE] [--group NAME]", "Compares the stored scores with what the records give now; changes nothing.", typeof(RecomputeMonthCommand)),
        new("audit verify [--group NAME]", "Checks that the audit trail is as it was written.", typeof(VerifyAuditCommand)),
        new("user add NAME --role ROLE [--store CODE] [--group NAME]", "Makes an account, on an empty database the group too; the password comes from standard input or is made and printed.", typeof(AddUserCommand)),
        new("api-key add NAME --scopes LIST [--store CODE] [--group NAME]", "Makes an API key for import,read,calculate and prints it, once, on the last line.", typeof(AddApiKeyCommand)),
    ];

    /// <summary>The command that these words begin, or null.</summary>
    public static CommandShape? Find(IReadOnlyList<string> typed) =>
        All.FirstOrDefault(c => typed.Count >= c.Name.Count && c.Name.SequenceEqual(typed.Take(c.Name.Count)));
}
