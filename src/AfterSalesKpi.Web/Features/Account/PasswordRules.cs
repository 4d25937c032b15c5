using AfterSalesKpi.Data.Identity;
using Microsoft.AspNetCore.Identity;

namespace AfterSalesKpi.Web.Features.Account;

/// <summary>
/// What a password must be: long enough, not the name of the account or of this program, not one that everybody tries first. No
/// composition, no expiry; long ones and pasted ones are welcome.
/// </summary>
public sealed class PasswordRules : IPasswordValidator<UserAccount>
{
    /// <summary>Least characters.</summary>
    public const int Shortest = 8;

    /// <summary>Most characters: far more than anybody needs, so little that hashing cannot be made to take long.</summary>
    public const int Longest = 256;

    private static readonly HashSet<string> Common = new(
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Features", "Account", "common-passwords.txt")), StringComparer.OrdinalIgnoreCase);

    private static readonly string[] OwnNames = ["aftersaleskpi", "after-sales-kpi", "aftersales"];

    /// <inheritdoc />
    public Task<IdentityResult> ValidateAsync(UserManager<UserAccount> manager, UserAccount user, string? password) =>
        Task.FromResult(Check(password ?? "", user.UserName ?? "") is { } code ? IdentityResult.Failed(new IdentityError { Code = code }) : IdentityResult.Success);

    /// <summary>The code of what is wrong with a password, or null. Too short ones are refused before.</summary>
    public static string? Check(string password, string userName)
    {
        if (password.Length > Longest) return "too-long";
        if (Common.Contains(password) || password.Distinct().Count() <= 2 || IsRun(password)) return "password-too-common";
        var name = userName.Split('@')[0];
        var named = OwnNames.Append(userName).Append(name).Any(n => n.Length >= 4 && password.Contains(n, StringComparison.OrdinalIgnoreCase) && password.Length - n.Length < Shortest);
        return named ? "password-has-name" : null;
    }

    /// <summary>Each character one after (or before) the last, as in 12345678 and hgfedcba.</summary>
    private static bool IsRun(string password)
    {
        var steps = password.Zip(password.Skip(1), (a, b) => b - a).Distinct().ToList();
        return steps is [1] or [-1];
    }
}
