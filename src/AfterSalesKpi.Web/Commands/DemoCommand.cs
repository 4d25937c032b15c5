using System.Globalization;
using AfterSalesKpi.Application.Demo;
using AfterSalesKpi.Data.Demo;
using AfterSalesKpi.Domain.Shared;

namespace AfterSalesKpi.Web.Commands;

/// <summary><c>demo</c></summary>
internal sealed class DemoCommand(LoadDemo load, LoadDemoGroups loadGroups, IHostEnvironment environment, TimeProvider clock) : ICommand
{
    public async Task<Outcome> Run(CommandInput input, CancellationToken ct)
    {
        var problems = new List<Problem>();
        var until = Until(input["until"], problems);
        var usual = DemoSize.Default(until);
        var size = new DemoSize(
            (int)Number("stores", usual.Stores), (int)Number("months", usual.Months), (int)Number("orders-per-store-month", usual.OrdersPerStoreAndMonth),
            Number("seed", usual.Seed), until);
        if (problems.Count > 0) return Outcome.From(problems);

        var withAccounts = environment.IsDevelopment();
        var outcome = input["group"] is { } group
            ? await load.Run(group, 1, size, withAccounts ? DemoAccount.OfGroup : [], Console.Out.WriteLine, ct)
            : await loadGroups.Run(size, withAccounts, Console.Out.WriteLine, ct);
        if (outcome.Succeeded) Console.Out.WriteLine(withAccounts ? $"Accounts with the password {DemoAccount.Password}: {string.Join(' ', DemoAccount.OfGroup.Select(a => a.Name))}" : "No accounts were made, because their password is known to everybody: use 'user add'.");
        return outcome;

        long Number(string option, long otherwise)
        {
            if (input[option] is not { } text) return otherwise;
            if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) return number;
            problems.Add(new Problem(option, "not-a-number"));
            return 0;
        }
    }

    /// <summary>The last full hour, so that two demos made soon after each other are the same.</summary>
    private DateTime Until(string? text, List<Problem> problems)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        if (text is null) return LastHour(now);
        if (DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var until) && until.UtcDateTime <= now) return Elapsed.Cut(until.UtcDateTime);
        problems.Add(new Problem("until", "invalid"));
        return now;
    }

    private static DateTime LastHour(DateTime now) => new(now.Year, now.Month, now.Day, now.Hour, 0, 0, DateTimeKind.Utc);
}
