using AfterSalesKpi.Application.Demo;

namespace AfterSalesKpi.Web.Setup;

/// <summary>In Development the program says on standard output where it is and with which demo accounts to sign in.</summary>
internal static class Greeting
{
    public static void SayWhere(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment()) return;
        app.Lifetime.ApplicationStarted.Register(() =>
        {
            Console.Out.WriteLine($"AfterSalesKpi: {string.Join("  ", app.Urls)}");
            if (!app.Configuration.GetValue<bool>("Demo:Seed")) return;
            Console.Out.WriteLine($"Demo accounts (password {DemoAccount.Password}): {string.Join("  ", DemoAccount.OfGroup.Concat(DemoAccount.OfOtherGroup).Select(a => a.Name))}");
            Console.Out.Flush();
        });
    }
}
