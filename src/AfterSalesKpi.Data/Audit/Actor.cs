using System.Globalization;

namespace AfterSalesKpi.Data.Audit;

/// <summary>
/// Who changes something: an account, an API key, a job, a command of the program, or the program itself. Kept by number, so that the
/// trail holds no names; whoever shows it puts the names in.
/// </summary>
public sealed record Actor
{
    /// <summary>Longest text.</summary>
    public const int Length = 64;

    /// <summary>The program itself, where nobody asked for it.</summary>
    public static readonly Actor Program = new("program");

    /// <summary>A customer with the link of a survey.</summary>
    public static readonly Actor Customer = new("customer");

    private Actor(string text) => Text = text.Length <= Length ? text : text[..Length];

    /// <summary>As it is kept: <c>account:17</c>, <c>api-key:3</c>, <c>job:calculate-month</c>, <c>command:demo</c>, <c>customer</c>, <c>program</c>.</summary>
    public string Text { get; }

    /// <summary>Somebody signed in.</summary>
    public static Actor Account(int accountId) => new(string.Create(CultureInfo.InvariantCulture, $"account:{accountId}"));

    /// <summary>A program with an API key.</summary>
    public static Actor ApiKey(int keyId) => new(string.Create(CultureInfo.InvariantCulture, $"api-key:{keyId}"));

    /// <summary>A background job, by its kebab-case name.</summary>
    public static Actor Job(string name) => new($"job:{name}");

    /// <summary>A command given on the command line, by its name.</summary>
    public static Actor Command(string name) => new($"command:{name}");
}
