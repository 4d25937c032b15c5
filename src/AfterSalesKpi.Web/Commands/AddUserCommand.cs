using System.Security.Cryptography;
using AfterSalesKpi.Application.Plans;
using AfterSalesKpi.Data;
using AfterSalesKpi.Data.Access;
using AfterSalesKpi.Data.Identity;
using AfterSalesKpi.Domain.Access;
using AfterSalesKpi.Domain.Organization;
using AfterSalesKpi.Domain.Shared;
using AfterSalesKpi.Web.Features.Account;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace AfterSalesKpi.Web.Commands;

/// <summary><c>user add</c>: the way to the first administrator.</summary>
internal sealed class AddUserCommand(KpiDbContext db, FoundGroup foundGroup, UserManager<UserAccount> accounts) : ICommand
{
    private const string FirstGroup = "默认集团";
    private const string Characters = "abcdefghjkmnpqrstuvwxyz23456789"; // none that look like another
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public async Task<Outcome> Run(CommandInput input, CancellationToken ct)
    {
        if (!Enum.TryParse<Role>(input["role"], true, out var role) || !Enum.IsDefined(role)) return Outcome.Refused("role", "unknown-role", string.Join(", ", Enum.GetNames<Role>()));
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var found = await EnterOrFound(input, ct);
        if (!found.Succeeded) return found;
        var store = input["store"] is { } code ? await StoreOf(code, found.Value, ct) : null;
        if (input["store"] is { } wanted && store is null) return Outcome.Refused("store", "unknown-store", wanted);
        if (store is null && !RolePermissions.SeesWholeGroup(role)) return Outcome.Refused("store", "required");

        var typed = TypedPassword();
        var password = typed ?? string.Concat(RandomNumberGenerator.GetItems<char>(Characters, 20));
        var account = new UserAccount
        {
            UserName = input.Words[0], DisplayName = input.Words[0], Role = role, GroupId = db.Scope.GroupId,
            StoreId = RolePermissions.SeesWholeGroup(role) ? null : store?.Id,
        };
        var made = await accounts.CreateAsync(account, password);
        if (!made.Succeeded) return Outcome.From([.. made.Errors.Select(e => PasswordProblems.Of(e, input.Words[0]))]);
        await transaction.CommitAsync(ct);
        if (found.Value) Console.Out.WriteLine("The group was made too, because there was none.");
        Console.Out.WriteLine($"{account.UserName} {role} made.");
        if (typed is null) Console.Out.WriteLine($"Password: {password}");
        return Outcome.Done;
    }

    /// <summary>Enters the group; on an empty database it is founded first. True: it is new.</summary>
    private async Task<Outcome<bool>> EnterOrFound(CommandInput input, CancellationToken ct)
    {
        if (await db.OldestGroup(ct) is null)
        {
            var founded = await foundGroup.Run(input["group"] ?? FirstGroup, 1, ct);
            if (!founded.Succeeded) return founded.Problems.ToList();
            return true;
        }

        var entered = await db.Enter(input, ct);
        return entered.Succeeded ? false : entered.Problems.ToList();
    }

    /// <summary>The store of that code; in a new group it is made.</summary>
    private async Task<Store?> StoreOf(string code, bool isNewGroup, CancellationToken ct)
    {
        if (!isNewGroup || code.Length > Store.CodeLength) return await db.Stores.FirstOrDefaultAsync(s => s.Code == code, ct);
        var store = new Store(db.Scope.GroupId, code, code);
        db.Add(store);
        await db.SaveChangesAsync(ct);
        return store;
    }

    /// <summary>The first line of standard input, when somebody sends one; null: nobody does.</summary>
    private static string? TypedPassword()
    {
        if (!Console.IsInputRedirected) return null;
        var line = Task.Run(Console.In.ReadLine);
        return line.Wait(Patience) && line.Result is { Length: > 0 } password ? password : null;
    }
}
