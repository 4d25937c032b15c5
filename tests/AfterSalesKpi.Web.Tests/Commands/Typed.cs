namespace AfterSalesKpi.Web.Tests.Commands;

/// <summary>How a command ended.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Answers">What it wrote to standard output.</param>
/// <param name="Errors">What it wrote to standard error.</param>
internal sealed record Typed(int ExitCode, string Answers, string Errors)
{
    public string LastLine => Answers.Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1];
}
