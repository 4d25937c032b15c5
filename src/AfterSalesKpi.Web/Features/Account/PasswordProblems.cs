using AfterSalesKpi.Domain.Shared;
using Microsoft.AspNetCore.Identity;

namespace AfterSalesKpi.Web.Features.Account;

/// <summary>What the account library refuses, as our own expected errors.</summary>
internal static class PasswordProblems
{
    public static Problem Of(IdentityError error, string userName, string passwordField = "password") => error.Code switch
    {
        nameof(IdentityErrorDescriber.DuplicateUserName) => new Problem("userName", "taken", userName),
        nameof(IdentityErrorDescriber.InvalidUserName) => new Problem("userName", "invalid-user-name"),
        nameof(IdentityErrorDescriber.PasswordTooShort) => new Problem(passwordField, "too-short", PasswordRules.Shortest),
        "too-long" => new Problem(passwordField, "too-long", PasswordRules.Longest),
        nameof(IdentityErrorDescriber.PasswordMismatch) => new Problem("currentPassword", "wrong-current-password"),
        nameof(IdentityErrorDescriber.ConcurrencyFailure) => new Problem("", "changed-meanwhile"),
        var own => new Problem(passwordField, own),
    };
}
