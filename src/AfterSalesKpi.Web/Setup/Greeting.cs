namespace AfterSalesKpi.Web.Setup;

/// <summary>In Development the program says on standard output where it is and with which demo accounts to sign in.</summary>
internal static class Greeting
{
    /// <summary>The demo accounts' password (Development only).</summary>
    public const string DemoPassword = "Demo-2026!";

    private static readonly string[] DemoAccounts =
    [
        "manager@demo", "advisor@demo", "technician@demo", "parts@demo", "care@demo", "hr@demo", "groupadmin@demo", "manager2@demo", "otheradmin@demo",
    ];

    public static void SayWhere(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment()) return;
        app.Lifetime.ApplicationStarted.Register(() =>
        {
            Console.Out.WriteLine($"AfterSalesKpi: {string.Join("  ", app.Urls)}");
            if (!app.Configuration.GetValue<bool>("Demo:Seed")) return;
            Console.Out.WriteLine($"Demo accounts (password {DemoPassword}): {string.Join("  ", DemoAccounts)}");
            Console.Out.Flush();
        });
    }
}
