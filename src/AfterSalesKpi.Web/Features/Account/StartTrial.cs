using AfterSalesKpi.Application.Plans;
using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Identity;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Shared;
using Microsoft.AspNetCore.Identity;

namespace AfterSalesKpi.Web.Features.Account;

/// <summary>Opens a free trial: a group of its own with its first store and an account that administers it, all of it or nothing.</summary>
public sealed class StartTrial(KpiDbContext db, FoundGroup foundGroup, UserManager<UserAccount> accounts)
{
    /// <summary>The code of a new group's first store.</summary>
    public const string FirstStoreCode = "S01";

    /// <summary>The new account, or the fields to mend.</summary>
    public async Task<Outcome<UserAccount>> Run(RegisterForm form, CancellationToken ct)
    {
        var account = new UserAccount { UserName = form.UserName.Trim(), DisplayName = form.DisplayName.Trim(), Role = Role.GroupAdmin };
        var problems = await CheckAsync(form, account);
        if (problems.Count > 0) return problems;

        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var founded = await foundGroup.Run(form.GroupName, 1, ct);
        if (!founded.Succeeded) return founded.Problems.Select(p => p with { Field = "groupName" }).ToList();
        account.GroupId = founded.Value.Id;
        db.Add(new Store(founded.Value.Id, FirstStoreCode, form.StoreName.Trim()));
        var made = await accounts.CreateAsync(account, form.Password);
        if (!made.Succeeded) return Problems(made, form).ToList();
        await transaction.CommitAsync(ct);
        return account;
    }

    private async Task<List<Problem>> CheckAsync(RegisterForm form, UserAccount account)
    {
        var problems = new List<Problem>();
        Check("groupName", form.GroupName, DealerGroup.NameLength);
        Check("storeName", form.StoreName, Store.NameLength);
        Check("displayName", form.DisplayName, UserAccount.DisplayNameLength);
        Check("userName", form.UserName, 100);
        if (form.Password.Length == 0) problems.Add(new Problem("password", "required"));
        if (problems.Count > 0) return problems;
        foreach (var validator in accounts.UserValidators) problems.AddRange(Problems(await validator.ValidateAsync(accounts, account), form));
        foreach (var validator in accounts.PasswordValidators)
        {
            problems.AddRange(Problems(await validator.ValidateAsync(accounts, account, form.Password), form));
        }

        return problems;

        void Check(string field, string text, int longest)
        {
            if (string.IsNullOrWhiteSpace(text)) problems.Add(new Problem(field, "required"));
            else if (text.Trim().Length > longest) problems.Add(new Problem(field, "too-long", longest));
        }
    }

    private static IEnumerable<Problem> Problems(IdentityResult result, RegisterForm form) =>
        result.Errors.Select(e => PasswordProblems.Of(e, form.UserName.Trim()));
}
